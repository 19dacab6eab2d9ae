import type { ChecklistItem, Person, RecordedEvidence, Shortfall } from '@always-kit/contract';
import type { Failure } from '@always-kit/client';
import { WrittenWords, type SomeOf } from '../language/written-words.ts';
import { named } from '../language/named.ts';
import { failureKind } from '../reading/failure-kind.ts';
import type { ExtrasMessages } from './extras/extras.messages.ts';
import type { Task } from './task.ts';
import { accreditationMessages, type AccreditationMessages } from './accreditation.messages.ts';

/** What the page gave us of our own words: any key may be left out, and any entry of a key that holds several. */
export type SomeMessages = SomeOf<AccreditationMessages> & SomeOf<ExtrasMessages>;

/** The checklist in words of one language: sentences from codes and counts, dates, and what a failure means. */
export class Words extends WrittenWords<AccreditationMessages> {
  /** What the page gave, for words that come later than ours. */
  readonly given: SomeMessages;

  constructor(messages: SomeMessages) {
    super(accreditationMessages, messages);
    this.given = messages;
  }

  role({ role, livedExperience }: Pick<Person, 'role' | 'livedExperience'>): string {
    return this.text.roles[livedExperience ? 'livedExperience' : role];
  }

  /** A kind of evidence as it reads inside a sentence. */
  type(id: string): string {
    return named(this.text.evidenceTypes, id) ?? id.replaceAll('-', ' ');
  }

  /** A kind of evidence as it reads by itself. */
  typeName(id: string): string {
    return this.capital(this.type(id));
  }

  recorded({ code, type, count, words, since, until }: RecordedEvidence): string {
    const forms = named(this.text.recorded, code);
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
    return this.fill(this.text.stillNeeded, { list: this.list(needed.map((each) => this.#missing(each))) });
  }

  /** What to tell the person when reading the checklist failed. */
  notRead(failure: Failure): string {
    const kind = failureKind(failure);
    return kind === 'gone' ? this.text.notFound : this.text.failures[kind];
  }

  /** What to tell the person when an action of theirs failed. */
  notDone(failure: Failure, task: Task['kind']): string {
    const kind = failureKind(failure);
    return this.text.failures[kind === 'notPermitted' && task === 'remove' ? 'removalNotPermitted' : kind];
  }

  #missing({ code, evidence, have, need }: Shortfall): string {
    const type = this.type(evidence ?? code);
    return this.count(named(this.text.missing, code) ?? this.text.missingOther, Math.max(need - have, 1), { type });
  }
}
