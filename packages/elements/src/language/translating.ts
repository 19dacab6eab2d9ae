import type { Questionnaire, Reading } from '@always-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Translation } from '../locales/translation.ts';
import { sameLanguage } from './language.ts';

/** What somebody is to read. */
export interface Wanted {
  readonly language: string;
  readonly reading: Reading;
  /** Whether translations will do that nobody who speaks the language has checked. */
  readonly drafts: boolean;
}

/** How long to show nothing while words are loading, before English will do, in milliseconds. */
const patience = 5_000;

/** Loads our words in the language that its host wants, and asks it to render when they are there. English needs none. */
export class Translating implements ReactiveController {
  /** The words in the language that is wanted; `undefined` where English, or the page's own words, are to be shown. */
  now: Translation | undefined;
  /** Whether it is not known yet what to show first. Later changes of language keep what is shown until the new words are here. */
  waiting = false;

  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => Wanted;
  #asked = '';

  constructor(host: ReactiveControllerHost, wanted: () => Wanted) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** `questionnaire` with what we have of its questions in this language. */
  translated(questionnaire: Questionnaire): Questionnaire {
    return this.now?.translated(questionnaire) ?? questionnaire;
  }

  hostUpdate(): void {
    const { language, reading, drafts } = this.#wanted();
    const asked = [language, reading, drafts].join();
    if (asked === this.#asked) return;
    const first = !this.#asked;
    this.#asked = asked;
    const english = sameLanguage(language, 'en');
    this.waiting = !english && (first || this.waiting);
    if (english) this.now = undefined;
    else void this.#load(asked, language, reading, drafts);
  }

  async #load(asked: string, ...wanted: [language: string, reading: Reading, drafts: boolean]): Promise<void> {
    setTimeout(() => this.waiting && this.#show(asked, undefined), patience);
    const loaded = await import('../locales/translation.ts')
      .then(({ translationFor }) => translationFor(...wanted))
      .catch(() => undefined); // said in the console by the browser
    this.#show(asked, loaded);
  }

  #show(asked: string, translation: Translation | undefined): void {
    if (asked !== this.#asked) return; // something else is wanted by now
    this.now = translation;
    this.waiting = false;
    this.#host.requestUpdate();
  }
}
