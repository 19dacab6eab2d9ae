import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { staffOnly } from './patient-words.ts';

/** One text that staff may read. */
export interface StaffText {
  /** Where it stands: `report.messages sections.stage`. */
  readonly where: string;
  readonly text: string;
}

/**
 * Words of the field that staff who use these elements know, or that have no shorter name. In the reading age each counts
 * as one short word. Every one of them is needed by a text; who can say it in an everyday word does that.
 */
export const fieldWords: ReadonlyMap<string, RegExp> = new Map([
  // The method's own name. The first words a team reads explain it.
  ['Always Event', /\bAlways Events?®?/g],
  // What people who were in our care bring. NHS England calls it so, and no shorter word says it with respect.
  ['lived experience', /\blived experience\b/gi],
  // Who stands in for an owner. The criteria for signing off use the word.
  ['deputy', /\bdeput(y|ies)\b/gi],
]);

/** What staff read and patients may see, so that it is held to be safe for both. */
const forBoth = /^measure-wizard\//;

const elements = join(import.meta.dirname, '../../packages/elements/src');

/** Every text of ours that staff may read, in all elements that are for staff. */
export async function staffWords(): Promise<StaffText[]> {
  const files = globSync('**/*.messages.ts', { cwd: elements }).filter(
    (file) => staffOnly.test(file) || forBoth.test(file),
  );
  const texts = await Promise.all(
    files.map(async (file) => {
      const module = (await import(pathToFileURL(join(elements, file)).href)) as Record<string, unknown>;
      return Object.values(module).flatMap((words) => textsIn(words, `${file.replace(/.*\/|\.ts$/g, '')} `));
    }),
  );
  return texts.flat();
}

/** `text` with each word of the field in place of which one short word stands. */
export function withoutFieldWords(text: string): string {
  return [...fieldWords.values()].reduce((rest, word) => rest.replace(word, 'ward'), text);
}

function textsIn(words: unknown, where: string): StaffText[] {
  if (typeof words === 'string') return [{ where, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) =>
    textsIn(inner, where + (where.endsWith(' ') ? '' : '.') + key),
  );
}
