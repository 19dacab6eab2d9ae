import type { Failure } from '@always-kit/client';
import type { Benefit, Disclosure, Person, Prompt } from '@always-kit/contract';
import type { CoreReader } from '@always-kit/spc/reading';
import { BoardWords } from '../board/board-words.ts';
import { WrittenWords, type SomeOf } from '../language/written-words.ts';
import { failureKind } from '../reading/failure-kind.ts';
import type { ChartData } from '../spc-chart/chart-data.ts';
import { reportMessages, type ReportMessages } from './report.messages.ts';

/** What the page gave us of our own words: any key may be left out, and any entry of a key that holds several. */
export type SomeMessages = SomeOf<ReportMessages>;

/** A report in words of one language. */
export class ReportWords extends WrittenWords<ReportMessages> {
  readonly #charts: BoardWords<ReportMessages>;
  readonly #pounds: Intl.NumberFormat;

  constructor(messages: SomeMessages) {
    super(reportMessages, messages);
    this.#charts = new BoardWords(this.text, this.language);
    this.#pounds = new Intl.NumberFormat(`${this.language}-u-nu-latn`, { style: 'currency', currency: 'GBP' });
  }

  /** Says the analysis of a measure in words. */
  reader(data: ChartData): CoreReader {
    return this.#charts.reader(data);
  }

  role({ role, livedExperience }: Pick<Person, 'role' | 'livedExperience'>): string {
    return this.text.roles[livedExperience ? 'livedExperience' : role];
  }

  pounds(value: number): string {
    return this.#pounds.format(value);
  }

  /** How much of what, such as "12 hours"; empty where nobody counted it. */
  amount({ amount, unit }: Pick<Benefit, 'amount' | 'unit'>): string {
    if (amount === undefined || unit === undefined) return '';
    return unit === 'pounds' ? this.pounds(amount) : this.count(this.text.units[unit], amount);
  }

  /** A share from 0 to 1. */
  share(value: number): string {
    return new Intl.NumberFormat(`${this.language}-u-nu-latn`, { style: 'percent', maximumFractionDigits: 0 }).format(
      value,
    );
  }

  /** In place of a number that is too small to be shown. */
  few(disclosure: Disclosure | undefined): string {
    return disclosure ? this.fill(this.text.fewerThan, { below: disclosure.below }) : this.text.notShown;
  }

  prompt({ code, step, count, since }: Prompt): string {
    const { prompts, steps } = this.text;
    const counted = count === undefined ? undefined : prompts[`${code}.${step}.left`];
    const forms = counted ?? prompts[`${code}.${step}`] ?? prompts[code] ?? prompts[`next-step.${step}`];
    const values = { step: steps[step], since: since === undefined ? '' : this.day(since) };
    return forms ? this.count(forms, count ?? 1, values) : steps[step];
  }

  /** What to tell the person when reading failed. */
  notRead(failure: Failure): string {
    const kind = failureKind(failure);
    return kind === 'gone' ? this.text.notFound : this.text.failures[kind];
  }

  notDone(failure: Failure): string {
    return this.text.failures[failureKind(failure)];
  }
}
