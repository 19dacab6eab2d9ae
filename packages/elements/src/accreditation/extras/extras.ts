import type { AlwaysClient } from '@always-kit/client';
import type { ChecklistItem, Criterion, CriteriaSet, Person, RecordedEvidence } from '@always-kit/contract';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { completed } from '../../language/written-words.ts';
import type { Place } from '../task.ts';
import type { Words } from '../words.ts';
import { Comments } from './comments.ts';
import { comparison } from './comparison.ts';
import { EntriesReader } from './entries-reader.ts';
import { extrasEnglish, type ExtrasMessages } from './extras.messages.ts';
import { Lasting } from './lasting.ts';
import { nextSteps, wayToSource } from './opening.ts';
import { SavingPack } from './saving-pack.ts';

/** What the extras need of their element. */
export interface ExtrasHost extends ReactiveControllerHost, EventTarget {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  readonly words: Words;
  readonly href: string;
  readonly compare: CriteriaSet | undefined;
  readonly headingLevel: number;
  focusOn(criterion: string, place: Place): void;
  say(...sentences: readonly string[]): void;
}

/** A criterion as it is shown. */
export interface ShownCriterion {
  readonly criterion: Criterion;
  readonly item: ChecklistItem;
  readonly person: Person | undefined;
  readonly open: boolean;
  /** Of the headings inside it. */
  readonly headingLevel: number;
  readonly toField: (field: string) => void;
}

/** The check that says whether an improvement has lasted. */
const lastingCheck = 'improvement-sustained';

/** What comes after the list: the pack, what to do next, comments, whether it has lasted, and another set of criteria beside this. */
export class Extras {
  readonly #host: ExtrasHost;
  readonly #entries: EntriesReader;
  readonly #comments: Comments;
  readonly #lasting: Lasting;
  readonly #pack: SavingPack;
  #text: ExtrasMessages = extrasEnglish;
  #words: Words | undefined;

  constructor(host: ExtrasHost) {
    this.#host = host;
    this.#entries = new EntriesReader(host);
    this.#comments = new Comments(host, this.#entries);
    this.#lasting = new Lasting(host, this.#entries);
    this.#pack = new SavingPack(host);
  }

  /** To be called before each update. */
  follow(shown: readonly Criterion[], open: ReadonlySet<string>): void {
    this.#entries.follow();
    if (shown.some(({ id, check }) => check === lastingCheck && open.has(id))) this.#lasting.follow(this.text);
  }

  read(): Promise<void> {
    return this.#entries.read();
  }

  /** For another Always Event. */
  clear(): void {
    this.#comments.clear();
    this.#lasting.clear();
    this.#pack.clear();
  }

  get text(): ExtrasMessages {
    const { words } = this.#host;
    if (words !== this.#words) {
      this.#words = words;
      this.#text = completed(extrasEnglish, words.given);
    }
    return this.#text;
  }

  /** After the list, where it pushes nothing away when it comes. */
  below(here: CriteriaSet): (TemplateResult | typeof nothing)[] {
    const { compare: there, words, headingLevel } = this.#host;
    const { text } = this;
    const level = headingLevel + 1;
    return [
      this.#pack.content(text, level),
      there ? comparison({ here, there, words, text, headingLevel: level }) : nothing,
    ];
  }

  source(evidence: RecordedEvidence): TemplateResult | typeof nothing {
    const { alwaysEvent, href, words } = this.#host;
    return wayToSource(evidence, { alwaysEvent, href, words, text: this.text });
  }

  /** Between a criterion's evidence and what can be done about it. */
  within({ criterion, item, open, headingLevel }: ShownCriterion): (TemplateResult | typeof nothing)[] {
    const { alwaysEvent, href, words } = this.#host;
    const { text } = this;
    const lasting = open && criterion.check === lastingCheck;
    return [
      nextSteps(item.missing, { alwaysEvent, href, words, text }, headingLevel),
      lasting ? this.#lasting.content(text, headingLevel) : nothing,
    ];
  }

  comments({ criterion: { id }, person, headingLevel, toField }: ShownCriterion): TemplateResult | typeof nothing {
    return this.#comments.content({ criterion: id, person, text: this.text, headingLevel, toField });
  }
}
