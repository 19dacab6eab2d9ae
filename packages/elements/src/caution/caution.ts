import type { Question, QuestionnaireResponse } from '@always-kit/contract';
import { attentionOf, hide, type CueKind } from '@always-kit/contract/private-words';
import { html, nothing, type ReactiveController } from 'lit';
import { addStyles } from '../response/add-styles.ts';
import type { AnswerForm } from '../response/answer-form.ts';
import { partWords, type PartWords } from '../response/device.messages.ts';
import type { Extra } from '../response/extra.ts';
import { ideas } from '../response/pages/ideas.ts';
import type { Page } from '../response/pages/page.ts';
import type { ResponseFlow } from '../response/response-flow.ts';
import { cautionMessages, type CautionMessages } from './caution.messages.ts';
import { helpNotice, kindOf, privateNotice } from './caution-notes.ts';
import { cautionStyles } from './caution.styles.ts';
import { LeavingFields } from './leaving-fields.ts';
import { LookedAt } from './looked-at.ts';
import { isMaybeOther, lookForOthers } from './other-languages.ts';
import { Stops, type Stop } from './stops.ts';
import { Written } from './written.ts';

/** How long after the last key to look for words of danger, in milliseconds. Never at each key. */
const pause = 2_000;

/** Looks at what a person wrote into `form`, on the device only: offers to hide private words, and help where somebody may be in danger. */
export function addCaution(form: AnswerForm, flow: ResponseFlow): void {
  form.addExtra(cautionIn(form, flow));
}

/** The same for another `flow` that `form` shows. */
export function cautionIn(form: AnswerForm, flow: ResponseFlow): Extra {
  addStyles(form, cautionStyles);
  return new Caution(form, flow);
}

class Caution implements ReactiveController, Extra {
  readonly order: number = 2;
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  readonly #looked = new LookedAt();
  readonly #written: Written;
  /** What was shown before we came: nothing may move there. */
  #before: string | undefined;
  /** Questions whose field was left, so that a notice may be shown. */
  readonly #leftFields = new Set<string>();
  readonly #stops: Stops;
  /** The help that is shown, and the question it was first shown with. It stays until the person is forgotten. */
  readonly #help = new Map<CueKind, string>();
  #says: 'hidden' | 'left' | 'seen' | undefined;
  #said = '';
  #focusOn: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #language = 'en';
  #looksForOthers = false;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    this.#written = new Written(flow, this.#looked);
    this.#stops = new Stops(this.#written);
    this.#before = this.#here;
    form.addController(this);
    new LeavingFields(form, (field) => {
      const question = this.#on ? this.#written.questionOf(field) : undefined;
      return question === undefined ? undefined : () => this.#leave(question);
    });
    this.#catchUp();
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
  }

  hostUpdate(): void {
    if (this.#here !== this.#before) this.#before = undefined;
    if (this.#on && this.#flow.step === 'check') for (const id of this.#written.ids) this.#look(id);
  }

  hostUpdated(): void {
    if (!this.#focusOn) return;
    this.#form.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  above = (page: Page): unknown => {
    const words = this.#words(page);
    this.#language = page.reader.language;
    this.#lookForOthers('');
    this.#said = this.#saying(words.text);
    return [...this.#help].map(([kind, question]) =>
      this.#written.stands(question) ? nothing : helpNotice(kind, page.reader, words, page.reader.headingLevel),
    );
  };

  afterQuestion = (page: Page, { id }: Question): unknown => {
    if (!this.#on) return nothing;
    const words = this.#words(page);
    const helped = [...this.#help].filter(([, question]) => question === id);
    const level = page.reader.headingLevel + 1;
    return [
      helped.map(([kind]) => helpNotice(kind, page.reader, words, level)),
      this.#privateNotice(page, this.#shown(id)),
    ];
  };

  beforeSend = (page: Page): unknown => {
    if (!this.#on || this.#flow.settled) return nothing;
    return this.#privateNotice(page, this.#written.ids);
  };

  below = (page: Page): unknown => {
    const { step, question, onOnePage } = this.#flow;
    const asks = step === 'question' && (onOnePage || question?.kind === 'text');
    if (!this.#on || !asks || this.#help.size > 0 || this.#before !== undefined) return nothing;
    // The first question in words says it already where the safety words stand with it.
    if (page.safetyOn === 'question' && !onOnePage && question === this.#written.questions[0]) return nothing;
    const { text, lang, dir } = this.#words(page);
    return html`<div class="hint" lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${ideas([{ text: text.notWatched, picture: 'emergency' }], page.reader)}
    </div>`;
  };

  says = (): string => this.#said;

  label = (response: QuestionnaireResponse): Partial<QuestionnaireResponse> => {
    if (!this.#on) return {};
    const texts = new Set(this.#written.ids);
    const attention = attentionOf(
      response.answers.flatMap(({ question, value }) =>
        texts.has(question) && typeof value === 'string' ? [value] : [],
      ),
    );
    return attention.length > 0 ? { attention } : {};
  };

  mayGoOn = (question: Question | undefined): boolean => {
    if (this.#flow.step !== 'question') return true;
    return this.#stopsFor(question ? [question.id] : this.#written.ids) === undefined;
  };

  mayBeTaken = (): boolean => {
    if (this.#flow.settled || this.#flow.step === 'done') return true;
    const stop = this.#stopsFor(this.#written.ids);
    const { question } = stop ?? {};
    if (question !== undefined && this.#flow.step !== 'check' && !this.#written.stands(question)) {
      this.#flow.goTo(question);
      this.#flow.takeFocus(); // it goes to what stopped it, and not to the heading
    }
    return !stop;
  };

  changed = (): void => {
    this.#says = undefined;
    clearTimeout(this.#waiting);
    const written = this.#written.questionOf((this.#form.renderRoot as ShadowRoot).activeElement);
    if (written) this.#leftFields.delete(written); // the notice comes again when the field is left
    if (this.#on) this.#waiting = setTimeout(this.#onPause, pause);
  };

  forgotten = (): void => {
    clearTimeout(this.#waiting);
    this.#looked.forget();
    this.#leftFields.clear();
    this.#stops.forget();
    this.#help.clear();
    this.#says = undefined;
  };

  get #on(): boolean {
    return this.#form.cautions !== 'off';
  }

  /** What is shown. */
  get #here(): string {
    const { step, question, round } = this.#flow;
    return JSON.stringify([round, step, step === 'question' && question?.id]);
  }

  #words({ reader }: Page): PartWords<CautionMessages> {
    return partWords('caution', cautionMessages, reader);
  }

  /** What stops the person, once: what appears while a button is pressed is not seen otherwise. */
  #stopsFor(questions: readonly string[]): Stop | undefined {
    if (!this.#on) return undefined;
    for (const id of questions) this.#leave(id);
    const stop = this.#stops.next(this.#help.keys(), questions);
    if (!stop) return undefined;
    this.#focusOn = stop.on;
    this.#says = undefined; // it is read where the focus goes
    this.#form.requestUpdate();
    return stop;
  }

  /** On one page there is one notice, with the last of the questions that were left. */
  #shown(id: string): readonly string[] {
    if (!this.#flow.onOnePage) return this.#leftFields.has(id) ? [id] : [];
    const noticed = this.#written.ids.filter((each) => this.#leftFields.has(each));
    const last = noticed.filter((each) => this.#written.undecided(each).length > 0).at(-1);
    return id === last ? noticed : [];
  }

  #privateNotice(page: Page, questions: readonly string[]): unknown {
    const seen = questions.flatMap((id) => this.#written.undecided(id));
    if (seen.length === 0) return nothing;
    return privateNotice(seen, page.reader, this.#words(page), {
      hide: () => this.#decide(questions, 'hidden', this.#words(page).text),
      leave: () => this.#decide(questions, 'left', this.#words(page).text),
    });
  }

  #decide(questions: readonly string[], says: 'hidden' | 'left', { kinds }: CautionMessages): void {
    const [first = ''] = questions.filter((id) => this.#written.undecided(id).length > 0);
    for (const id of questions) {
      const findings = this.#written.undecided(id).map(({ finding }) => finding);
      if (findings.length === 0) continue;
      if (says === 'left') this.#looked.leave(id, findings);
      else this.#flow.keep(id, hide(this.#written.text(id), findings, kinds));
      this.#look(id);
    }
    this.#says = says; // after `keep`, which is news of its own
    // The notice goes, and the focus must not go with it: back to the words, or to the button that sends.
    if (this.#flow.step === 'check') this.#focusOn = '[part=send]';
    else this.#flow.focusAnswer(this.#flow.onOnePage ? first : undefined);
    this.#form.requestUpdate();
  }

  #saying(text: CautionMessages): string {
    if (this.#says !== 'seen') return this.#says ? text[this.#says] : '';
    const titles = [...this.#help.keys()].map((kind) => text[kind].title);
    const seen = [...this.#leftFields].flatMap((id) => (this.#written.stands(id) ? this.#written.undecided(id) : []));
    const kinds = new Set(seen.map(({ finding }) => kindOf(finding, text)));
    return [...titles, ...(kinds.size > 0 ? [text.hideThis, [...kinds].join(', ')] : [])].join(' ');
  }

  /** Looks at the answer to a question; whether there is anything new to show. */
  #look(id: string): void {
    const text = this.#written.text(id);
    const { cues } = this.#looked.at(id, text, this.#form.privatePatterns);
    this.#lookForOthers(text);
    for (const kind of cues) {
      if (this.#help.has(kind)) continue;
      this.#help.set(kind, id);
      this.#says = 'seen';
    }
  }

  #lookForOthers(text: string): void {
    if (this.#looksForOthers || !this.#on || !isMaybeOther(this.#language, text)) return;
    this.#looksForOthers = true;
    void lookForOthers().then(() => {
      this.#looked.lookAgain();
      this.#onPause();
    });
  }

  #leave(id: string): void {
    const before = this.#leftFields.has(id);
    this.#leftFields.add(id);
    this.#look(id);
    if (!before && this.#written.undecided(id).length > 0) this.#says = 'seen';
    this.#form.requestUpdate();
  }

  /** On a slow line something may have been written, and left, before we came. */
  #catchUp(): void {
    if (!this.#on) return;
    this.changed();
    const inUse = this.#written.questionOf((this.#form.renderRoot as ShadowRoot).activeElement);
    const left = this.#written.ids.filter(
      (id) => id !== inUse && this.#written.stands(id) && this.#written.text(id) !== '',
    );
    for (const id of left) this.#leave(id);
  }

  #onPause = (): void => {
    const helped = this.#help.size;
    for (const id of this.#written.ids) this.#look(id);
    if (this.#help.size > helped) this.#form.requestUpdate();
  };
}
