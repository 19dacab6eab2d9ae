import type { ReactiveController } from 'lit';
import type { AnswerForm } from '../answer-form.ts';
import type { Extra } from '../extra.ts';
import type { FormMessages } from '../form.messages.ts';
import type { LaterPage, Page } from '../pages/page.ts';
import type { ResponseFlow } from '../response-flow.ts';
import { AboutYou } from './about-you.ts';
import { Contact } from './contact.ts';
import { offer, received } from './offer.ts';

/** One thing that is offered after the thanks. What comes of it never touches the answers: they are with the collector. */
export interface Offered {
  /** Whether it can be offered to this person, on this page. */
  readonly ready: boolean;
  /** Whether it is shown instead of the thanks. */
  readonly open: boolean;
  /** What it says. */
  words(text: FormMessages): FormMessages['aboutYou'];
  /** Shows it. */
  begin(): void;
  /** It, instead of the thanks. */
  draw(page: LaterPage): unknown;
  /** What to announce while it is shown. */
  says(text: FormMessages): string;
  /** Whether it has come to where it was to go. */
  readonly taken: boolean;
  /** Forgets the person. */
  forget(): void;
}

/** What is offered after the thanks: questions about the person, then staying in touch. One after the other, each to be declined. */
export class Afterwards implements Extra, ReactiveController {
  readonly #form: AnswerForm;
  readonly #about: AboutYou;
  readonly #offered: readonly Offered[];
  readonly #declined = new Set<Offered>();
  #said = '';
  #title: string | undefined;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#about = new AboutYou(form, flow, this.#close);
    this.#offered = [this.#about, new Contact(form, flow, this.#close)];
    form.addController(this);
  }

  hostConnected(): void {
    void this.#about.load();
  }

  afterThanks = (page: Page): unknown => {
    const { reader } = page as LaterPage;
    const next = this.#next;
    const taken = this.#offered.filter((each) => each.taken);
    this.#said = taken.at(-1)?.words(reader.text).received ?? '';
    return [
      taken.map((each) => received(each.words(reader.text))),
      next &&
        offer(next.words(reader.text), reader, {
          begin: () => {
            next.begin();
            this.#form.requestUpdate();
          },
          decline: () => {
            this.#declined.add(next);
            this.#close();
          },
        }),
    ];
  };

  instead = (page: Page): unknown => {
    this.#title = undefined;
    if (page.flow.step !== 'done') return undefined;
    const { text } = (page as LaterPage).reader;
    const shown = this.#offered.find(({ open }) => open);
    this.#said = shown?.says(text) ?? '';
    this.#title = shown?.words(text).title;
    return shown?.draw(page as LaterPage);
  };

  /** The part only: which question about the person is shown may hang on what they said of themselves. */
  toldAs = (): string | undefined => this.#title;

  says = (): string => this.#said;

  forgotten = (): void => {
    this.#declined.clear();
    this.#said = '';
    for (const each of this.#offered) each.forget();
  };

  get #next(): Offered | undefined {
    return this.#offered.find((each) => each.ready && !each.taken && !this.#declined.has(each));
  }

  /** Back to the thanks, with the focus on what is there now. */
  #close = (): void => {
    this.#form.requestUpdate();
    void this.#form.updateComplete.then(() => {
      const { renderRoot } = this.#form;
      (renderRoot.querySelector<HTMLElement>('#offer') ?? renderRoot.querySelector<HTMLElement>('#heading'))?.focus();
    });
  };
}
