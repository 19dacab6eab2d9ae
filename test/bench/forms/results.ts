import type { Size } from '../browser-bundle.ts';
import type { Visit } from './measure.ts';
import type { Entry } from './site.ts';

/** What each entry costs, a row each, in Markdown: the medians of its visits, and the least. */
export function tableOf(visits: ReadonlyMap<Entry, readonly Visit[]>, sizes: ReadonlyMap<Entry, Size>): string {
  const numbers = (entry: Entry, of: keyof Visit): number[] => (visits.get(entry) ?? []).map((one) => one[of]);
  const both = (entry: Entry, of: keyof Visit, decimals = 0): string => {
    const [middle, least] = [median, min].map((pick) => pick(numbers(entry, of)).toFixed(decimals));
    return `${middle} (${least})`;
  };
  const times = (entry: Entry, of: keyof Visit, floor: Entry): string => {
    const ratio = (pick: typeof median): number => pick(numbers(entry, of)) / pick(numbers(floor, of));
    return visits.has(floor) ? `${ratio(median).toFixed(2)}× (${ratio(min).toFixed(2)}×)` : '';
  };
  const columns: Readonly<Record<string, (entry: Entry) => string>> = {
    minified: (entry) => inWords(sizes.get(entry)?.minified),
    brotli: (entry) => inWords(sizes.get(entry)?.brotli),
    'first question, ms': (entry) => both(entry, 'firstQuestion'),
    '÷ bare Lit': (entry) => times(entry, 'firstQuestion', 'floor-lit'),
    'interaction, ms': (entry) => both(entry, 'interaction'),
    '÷ by hand': (entry) => times(entry, 'interaction', 'floor-html'),
    'CPU, ms': (entry) => both(entry, 'task'),
    'heap, MB': (entry) => both(entry, 'heap', 2),
    elements: (entry) => median(numbers(entry, 'nodes')).toFixed(0),
    'layout shift': (entry) => both(entry, 'shift', 3),
    requests: (entry) => median(numbers(entry, 'requests')).toFixed(0),
  };
  const rows = [
    ['entry', ...Object.keys(columns)],
    ['---', ...Object.keys(columns).map(() => '---:')],
    ...[...visits.keys()].map((entry) => [`\`${entry}\``, ...Object.values(columns).map((cell) => cell(entry))]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

function min(numbers: readonly number[]): number {
  return Math.min(...numbers);
}

function inWords(bytes = 0): string {
  return bytes.toLocaleString('en-GB');
}
