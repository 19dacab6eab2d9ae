import { withLatinDigits } from '../language/latin-digits.ts';
import { sightEnglish, type SightMessages } from './sight.messages.ts';
import type { SomeMessages } from './spc-chart.messages.ts';

/** The chart's words, numbers and dates in one language. Making one is dear: keep it. */
export class ChartWords {
  readonly text: SightMessages;
  /** A BCP 47 tag that `Intl` knows, with the digits 0 to 9: Arabic and Bengali digits would not match the drawing. */
  readonly language: string;
  readonly #given: SomeMessages;
  readonly #groups = new Map<object, object>();

  constructor(messages: SomeMessages, language: string) {
    this.#given = messages;
    this.language = withLatinDigits(language);
    this.text = this.group(sightEnglish);
  }

  /** Words of a part, with those that the page has its own for. `ours` is the English of all of them. */
  group<Group extends object>(ours: Group): Group {
    const known = this.#groups.get(ours);
    if (known) return known as Group;
    const made = Object.entries(ours).map(([key, value]) => [key, completed(value, (this.#given as never)[key])]);
    const whole = { ...Object.fromEntries(made), ...('language' in ours && { language: this.language }) } as Group;
    this.#groups.set(ours, whole);
    return whole;
  }
}

const ours = new Map<string, ChartWords>();

/** The words of a chart; charts that have none of their own share ours. */
export function chartWords(
  given: SomeMessages | undefined,
  own: SomeMessages | null | undefined,
  language: string,
): ChartWords {
  if (given || Object.keys(own ?? {}).length > 0) return new ChartWords({ ...given, ...own }, language);
  const known = ours.get(language) ?? new ChartWords({}, language);
  ours.set(language, known);
  return known;
}

/** A group of words may be given in part. */
function completed(ours: unknown, given: unknown): unknown {
  if (given === undefined) return ours;
  const group = typeof ours === 'object' && ours !== null && !Array.isArray(ours);
  return group ? { ...ours, ...(given as object) } : given;
}
