import type { Analysis, Segment } from '@always-kit/spc';
import { between } from './lines.ts';
import type { Places } from './paths.ts';

/** What was done and when: the baseline, and where limits start again. */
export interface NoteDrawing {
  /** A bracket over the baseline and an upright line at each new start. */
  readonly noteLines: string;
  readonly noteTexts: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly end: boolean;
  }[];
}

export interface NoteOptions extends Pick<Places, 'xs'> {
  readonly analysis: Analysis;
  /** The top of the row of texts. */
  readonly row: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  readonly textWidth: (text: string) => number;
  readonly words: { readonly baseline: string; readonly rebased: string };
}

/** Most texts over the plot; lines without a text are still explained below the chart. */
const mostTexts = 3;

export function notesOf(options: NoteOptions): NoteDrawing {
  const { analysis, words, fontSize, textWidth, left, right, row } = options;
  const segments = analysis.enoughPoints ? analysis.segments.filter(({ kind }) => isMarked(kind)) : [];
  const noteTexts: { x: number; y: number; text: string; end: boolean }[] = [];
  let used = left;
  for (const segment of segments) {
    const text = segment.kind === 'baseline' ? words.baseline : words.rebased;
    const width = textWidth(text) + fontSize / 2;
    const start = startOf(segment, options) + 2;
    const end = start + width > right; // no room after the line, so before it
    const from = end ? start - 4 - width : start;
    if (from < used || noteTexts.length === mostTexts) continue;
    noteTexts.push({ x: end ? start - 6 : start, y: row + fontSize, text, end });
    used = from + width;
  }
  return { noteLines: segments.map((segment) => lineOf(segment, options)).join(''), noteTexts };
}

function isMarked(kind: Segment['kind']): boolean {
  return kind === 'baseline' || kind === 'rebased';
}

function startOf({ from }: Segment, { xs, left }: NoteOptions): number {
  return Math.round(from === 0 ? left : between({ xs }, from - 1)) + 0.5;
}

function lineOf(segment: Segment, options: NoteOptions): string {
  const { xs, row, bottom, right, fontSize } = options;
  const start = startOf(segment, options);
  const over = Math.round(row + fontSize * 1.35) + 0.5;
  if (segment.kind === 'rebased') return `M${start} ${over}V${bottom}`;
  const end = Math.round(segment.to >= xs.length - 1 ? right : between({ xs }, segment.to)) + 0.5;
  const tick = Math.round(fontSize * 0.45);
  return `M${start} ${over + tick}V${over}H${end}v${tick}`;
}
