import { fill } from '../../language/fill.ts';
import type { Whole } from '../whole-data.ts';
import { coreReader, textOf } from '../whole-words.ts';
import { keyEntries, type KeyEntry } from '../key.ts';
import { markWriter } from '../marks.ts';
import { fontOf } from './png-file.ts';
import { colourOf, itemsOf, lookOf, type Scene, type Stroke, type Writing } from './scene.ts';

const margin = 16;

/**
 * The whole picture to send on: title, what it says, the drawing as it is on the screen, the key, and what happened. `null`
 * until there is a drawing.
 */
export function pictureOf(root: ShadowRoot, shown: Whole, rtl: boolean): Scene | null {
  const svg = root.querySelector<SVGSVGElement>('svg[part=plot]');
  const { data, words, title, drawing, sight } = shown;
  const { plan, value } = sight;
  if (!svg || !drawing) return null;
  const { fontFamily, fontSize } = getComputedStyle(svg);
  const page: Page = {
    items: [],
    size: parseFloat(fontSize),
    family: fontFamily,
    colour: colourOf(root, 'color', 'var(--_text)'),
    width: drawing.width + 2 * margin,
    direction: rtl ? 'rtl' : 'ltr',
    y: margin,
  };
  const reader = coreReader(words, data);
  write(page, title, 1.4, '600');
  write(page, reader.sentence(data.analysis), 1, '400');
  page.items.push(...itemsOf(svg, { x: margin, y: page.y }));
  page.y += drawing.height + margin / 2;
  keyRows(page, plan ? keyEntries(plan, drawing, words.text, value) : [], svg);
  const { annotation, testOfChange } = textOf(words);
  const day = { ...data.analysis, grain: 'day' } as const;
  for (const { number, kind, date, text } of data.annotations) {
    const said = kind === 'test-of-change' ? `${testOfChange}: ${text}` : text;
    write(page, `${fill(annotation, { number, text: said })} (${reader.date(day, { date })})`, 0.9, '400');
  }
  const background = colourOf(root, 'background-color', 'var(--_surface)');
  return { width: page.width, height: Math.ceil(page.y + margin / 2), background, items: page.items };
}

/** What is being filled from the top down. */
interface Page {
  readonly items: (Stroke | Writing)[];
  readonly size: number;
  readonly family: string;
  readonly colour: string;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  y: number;
}

/** Writes a text in as many lines as it needs. */
function write(page: Page, text: string, scale: number, weight: string): void {
  const size = page.size * scale;
  for (const line of linesOf(text, page.width - 2 * margin, rulerOf({ ...page, weight, size }))) {
    page.y += size * 1.35;
    page.items.push(writing(page, line, margin, page.y - size * 0.35, size, weight));
  }
  page.y += size * 0.4;
}

function writing(page: Page, text: string, from: number, y: number, size: number, weight: string): Writing {
  const { direction, family, colour, width } = page;
  const x = direction === 'rtl' ? width - from : from;
  return { text, at: { x, y }, anchor: 'start', direction, size, weight, family, colour };
}

/** The key: marks and lines with their words, in as many rows as they need. */
function keyRows(page: Page, entries: readonly KeyEntry[], svg: SVGSVGElement): void {
  const { size } = page;
  const ruler = rulerOf({ ...page, weight: '400', size });
  let from = margin;
  page.y += size * 1.4;
  for (const { kind, text } of entries) {
    const line = kind === 'mean' || kind === 'limits' || kind === 'target';
    const room = line ? size * 2.6 : size * 1.4;
    const needed = room + ruler(text) + size * 1.4;
    if (from > margin && from + needed > page.width - margin) {
      from = margin;
      page.y += size * 1.5;
    }
    const drawn = svg.querySelector(`path.${kind}`);
    const left = page.direction === 'rtl' ? page.width - from - room : from;
    const middle = page.y - size * 0.35;
    const box = size * 0.7;
    const path = line
      ? `M${left} ${middle}h${size * 2}`
      : kind === 'paused'
        ? `M${left} ${middle - box / 2}h${box}v${box}h${-box}z`
        : markWriter(kind, size * 0.33)(left + size * 0.5, middle);
    if (drawn) page.items.push({ path, look: lookOf(drawn), shift: { x: 0, y: 0 } });
    page.items.push(writing(page, text, from + room, page.y, size, '400'));
    from += needed;
  }
  page.y += size * 0.8;
}

function rulerOf(font: Pick<Writing, 'weight' | 'size' | 'family'>): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return (text) => text.length * font.size * 0.55;
  pen.font = fontOf(font);
  return (text) => pen.measureText(text).width;
}

/** Breaks a text where there are spaces. */
function linesOf(text: string, room: number, ruler: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || ruler(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
