import {
  problemKind,
  type ChecklistItem,
  type Person,
  type RecordedEvidence,
  type Shortfall,
} from '@always-kit/contract';
import type { Failure } from '@always-kit/client';
import { fill, type Plural } from '../language/fill.ts';
import type { Task } from './task.ts';
import { accreditationMessages, type AccreditationMessages, type FailureKind } from './accreditation.messages.ts';

type Values = Readonly<Record<string, string | number>>;

/** What the page gave us of our own words: any key may be left out, and any entry of a key that holds several. */
export type SomeMessages = {
  readonly [Key in keyof AccreditationMessages]?: AccreditationMessages[Key] extends string | readonly string[]
    ? AccreditationMessages[Key]
    : Partial<AccreditationMessages[Key]>;
};

/** The checklist in words of one language: sentences from codes and counts, dates, and what a failure means. */
export class Words {
  readonly text: AccreditationMessages;
  readonly language: string;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #days: Intl.DateTimeFormat;
  readonly #times: Intl.DateTimeFormat;
  readonly #lists: Intl.ListFormat;

  constructor(messages: SomeMessages) {
    this.text = completed(messages);
    this.language = known(this.text.language);
    const latin = `${this.language}-u-nu-latn`; // else the digits of `ar` and `bn` differ from browser to browser
    this.#plurals = new Intl.PluralRules(this.language);
    this.#numbers = new Intl.NumberFormat(latin);
    this.#days = new Intl.DateTimeFormat(latin, { dateStyle: 'long' });
    this.#times = new Intl.DateTimeFormat(latin, { timeStyle: 'short' });
    this.#lists = new Intl.ListFormat(this.language, { type: 'conjunction' });
  }

  /** `template` with its `{names}` filled in. Numbers are written as the language writes them. */
  fill(template: string, values: Values): string {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? this.number(value) : value,
    ]);
    return fill(template, Object.fromEntries(written) as Record<string, string>);
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** The form of `forms` for `count`, filled in. */
  count(forms: Plural, count: number, values: Values = {}): string {
    return this.fill(forms[this.#plurals.select(count)] ?? forms.other, { ...values, count });
  }

  /** `2026-06-03` or a moment, as `3 June 2026`. */
  day(value: string): string {
    // A day without a time is midnight in UTC to `Date`, which is the day before in some places.
    const date = value.length === 10 ? new Date(`${value}T12:00:00`) : new Date(value);
    const month = this.text.months[date.getMonth()];
    if (month === undefined) return this.#days.format(date);
    return fill(this.text.date, { day: date.getDate(), month, year: date.getFullYear() });
  }

  moment(value: string): string {
    return `${this.day(value)}, ${this.#times.format(new Date(value))}`;
  }

  role({ role, livedExperience }: Pick<Person, 'role' | 'livedExperience'>): string {
    return this.text.roles[livedExperience ? 'livedExperience' : role];
  }

  /** A kind of evidence as it reads inside a sentence. */
  type(id: string): string {
    return this.text.evidenceTypes[id] ?? id.replaceAll('-', ' ');
  }

  /** A kind of evidence as it reads by itself. */
  typeName(id: string): string {
    return this.#capital(this.type(id));
  }

  recorded({ code, type, count, words, since, until }: RecordedEvidence): string {
    const forms = this.text.recorded[code];
    const lacksWords = words === undefined && forms?.other.includes('{words}');
    const sentence =
      forms && !lacksWords
        ? this.count(forms, count, words === undefined ? {} : { words: words.replace(/[.\s]+$/, '') }) // we go on after it
        : this.count(this.text.recordedOther, count, { type: this.typeName(type) });
    const values = { sentence, since: since ? this.day(since) : '', until: until ? this.day(until) : '' };
    if (since && until) return this.fill(this.text.sinceUntil, values);
    if (since) return this.fill(this.text.since, values);
    return until ? this.fill(this.text.until, values) : sentence;
  }

  /** All that is missing as one sentence, or `undefined` when nothing is. */
  stillNeeded({ missing }: Pick<ChecklistItem, 'missing'>): string | undefined {
    // A check that names a kind of evidence says more than "there is none of it yet".
    const checked = new Set(missing.filter(({ code }) => code !== 'evidence').map(({ evidence }) => evidence));
    const needed = missing.filter(({ code, evidence }) => code !== 'evidence' || !checked.has(evidence));
    if (needed.length === 0) return undefined;
    return this.fill(this.text.stillNeeded, { list: this.#lists.format(needed.map((each) => this.#missing(each))) });
  }

  /** What to tell the person when reading the checklist failed. */
  notRead(failure: Failure): string {
    return failureKind(failure) === 'gone' ? this.text.notFound : this.text.failures[failureKind(failure)];
  }

  /** What to tell the person when an action of theirs failed. */
  notDone(failure: Failure, task: Task['kind']): string {
    const kind = failureKind(failure);
    return this.text.failures[kind === 'notPermitted' && task === 'remove' ? 'removalNotPermitted' : kind];
  }

  #missing({ code, evidence, have, need }: Shortfall): string {
    const type = this.type(evidence ?? code);
    return this.count(this.text.missing[code] ?? this.text.missingOther, Math.max(need - have, 1), { type });
  }

  #capital(words: string): string {
    const [first = '', ...rest] = words;
    return first.toLocaleUpperCase(this.language) + rest.join('');
  }
}

/** What a failed call means to a person. */
export function failureKind({ reason, status, problem }: Failure): FailureKind {
  if (reason === 'conflict') {
    const kind = problem && problemKind(problem);
    if (kind === 'id-conflict') return 'idConflict';
    return kind === 'evidence-incomplete' ? 'evidenceIncomplete' : 'changed';
  }
  if (reason === 'refused' && status === 401) return 'signedOut';
  if (reason === 'refused' && status === 403) return 'notPermitted';
  if (reason === 'refused' && (status === 404 || status === 410)) return 'gone';
  if (reason === 'unknown-kind' || reason === 'full') return 'unreadable';
  return reason === 'invalid' ? 'refused' : reason;
}

function completed(messages: SomeMessages): AccreditationMessages {
  const whole: Record<string, unknown> = { ...accreditationMessages };
  for (const [key, value] of Object.entries(messages)) {
    if (value === undefined) continue;
    const ours = whole[key];
    whole[key] = typeof ours === 'object' && !Array.isArray(ours) ? { ...ours, ...(value as object) } : value;
  }
  return whole as unknown as AccreditationMessages;
}

/** A page may carry a language tag that `Intl` refuses; that must not stop the checklist. */
function known(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'en-GB';
  }
}
