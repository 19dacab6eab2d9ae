import { readFileSync } from 'node:fs';

/** What a guide tells people to copy. */
export interface Example {
  readonly heading: string;
  readonly html: string;
  readonly js: string;
}

/** Each block of HTML, with the script that follows it. */
export function examplesIn(text: string): Example[] {
  return text.split(/^## /m).flatMap((part) => {
    const heading = part.slice(0, part.indexOf('\n'));
    const blocks = [...part.matchAll(/```(html|js)\n(.*?)```/gs)];
    return blocks.flatMap(([, language, code = ''], at) => {
      if (language !== 'html') return [];
      const next = blocks[at + 1];
      return [{ heading, html: code, js: next?.[1] === 'js' ? next[2]! : '' }];
    });
  });
}

/** The first block of HTML under a heading. */
export function example(text: string, heading: string): Example {
  return examplesIn(text).find((each) => each.heading === heading)!;
}

/** What stands under a heading. */
export function section(text: string, heading: string): string {
  return text.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
}

/** The attributes that the guide lists for an element, as they are written: those of both forms, and those of feedback alone. */
export function attributesIn(text: string, tag: string): string[] {
  const [both = '', alone = ''] = section(text, 'Attributes').split('`<always-feedback>` alone:');
  const rows = (table: string): string[] => [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, written]) => written!);
  return [...rows(both), ...(tag === 'always-feedback' ? rows(alone) : [])];
}

/** The text of a guide. */
export function guide(name: string): string {
  return readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8');
}
