import type { AboutYou as AboutYouSent, Questionnaire, QuestionnaireResponse } from '@always-kit/contract';
import type { Result } from '@always-kit/client';
import type { AnswerForm } from '../answer-form.ts';
import { Apart } from '../apart.ts';
import type { Extra } from '../extra.ts';
import type { FormMessages } from '../form.messages.ts';
import { Loading } from '../loading.ts';
import { checkPage } from '../pages/check-page.ts';
import type { LaterPage } from '../pages/page.ts';
import { questionPage } from '../pages/question-page.ts';
import { ResponseFlow } from '../response-flow.ts';
import type { Offered } from './afterwards.ts';

/** The answers that it belongs to, and what the page knows of the person. */
type WhoseItIs = Pick<AboutYouSent, 'response' | 'deprivationDecile'>;

/** The questionnaire about the person, where the page names none. */
const usual = 'about-you';

/**
 * Questions about the person, asked like all others but sent apart: after the answers, by themselves, and only where the person
 * has said yes.
 */
export class AboutYou implements Offered {
  open = false;
  taken = false;

  readonly #form: AnswerForm;
  readonly #answers: ResponseFlow;
  readonly #close: () => void;
  readonly #loading = new Loading();
  readonly #apart = new Apart();
  #questionnaire: Questionnaire | undefined;
  #flow: ResponseFlow | undefined;
  #of: WhoseItIs = { response: '' };
  /** What looks at words written here, once it has come. */
  readonly #extras: Extra[] = [];

  constructor(form: AnswerForm, answers: ResponseFlow, close: () => void) {
    this.#form = form;
    this.#answers = answers;
    this.#close = close;
  }

  /** Gets the questions while those before are answered. Without them nothing is offered. */
  async load(): Promise<void> {
    const { equality } = this.#form;
    const { client } = this.#answers.asking();
    if (typeof equality === 'object') {
      const faults = await import('../../questionnaire/questionnaire-faults.ts').catch(() => undefined);
      this.#questionnaire = faults?.isSound(equality) ? equality : undefined;
      this.#form.requestUpdate();
    } else if (equality !== undefined && client && !this.#questionnaire) {
      const loaded = await this.#loading.load(client, equality || usual);
      if (loaded && 'questionnaire' in loaded) this.#questionnaire = loaded.questionnaire;
      else if (loaded)
        console.warn(`always/not-offered: the questions "${equality || usual}" could not be loaded: ${loaded.reason}.`);
      this.#form.requestUpdate();
    }
  }

  get ready(): boolean {
    return this.#questionnaire !== undefined && this.#answers.sentAs !== undefined;
  }

  words(text: FormMessages): FormMessages['aboutYou'] {
    return text.aboutYou;
  }

  says({ sending, cleared }: FormMessages): string {
    const own = (this.#flow?.sending && sending) || (this.#flow?.cleared && cleared) || '';
    return own || this.#extras.map((extra) => extra.says?.() ?? '').join(' ');
  }

  begin(): void {
    this.open = true;
    this.#of = this.#known;
    this.#flow ??= new ResponseFlow(this.#form, () => {
      const of = this.#of; // also when this is sent while the next person answers
      return {
        ...this.#answers.asking(),
        questionnaire: this.#questionnaire,
        mode: 'self',
        layout: 'pages',
        extras: this.#extras,
        quiet: true,
        send: (response) => this.#send(response, of),
      };
    });
    this.#flow.hostUpdate();
    void this.#lookAtWords(this.#flow);
    this.#flow.start();
  }

  draw(page: LaterPage): unknown {
    const flow = this.#flow;
    if (!flow) return undefined;
    const { text } = page.reader;
    const { send, notSent, notSentHelp: help } = text.aboutYou;
    const words = { ...text, send, notSent, notSentHelp: { waiting: help, refused: help, clock: help } };
    const about: LaterPage = {
      ...page,
      flow,
      reader: { ...page.reader, text: words },
      mayQuote: false,
      extras: this.#extras,
    };
    this.#follow(flow);
    const key = flow.step === 'question' ? (flow.question?.id ?? '') : flow.step;
    return [
      this.#extras.map((extra) => extra.above?.(about)),
      this.#apart.draw(key, flow.step === 'question' ? questionPage(about) : checkPage(about)),
      this.#extras.map((extra) => extra.below?.(about)),
    ];
  }

  forget(): void {
    this.open = this.taken = false;
    // What waits to be sent goes on by itself.
    if (this.#flow?.unsent) this.#flow.nextPerson();
    else this.#flow?.forget();
  }

  /** Takes the person where this flow wants them, and back to the thanks at either end. */
  #follow(flow: ResponseFlow): void {
    void this.#form.updateComplete.then(() => {
      if (!this.open) return;
      this.taken = flow.step === 'done';
      this.open = flow.step !== 'done' && flow.step !== 'start';
      if (!this.open) return this.#close();
      const focusOn = flow.takeFocus();
      if (focusOn) this.#form.takeTo(focusOn);
    });
  }

  /** Words about oneself may be private, or of danger, as any. */
  async #lookAtWords(flow: ResponseFlow): Promise<void> {
    const inWords = this.#questionnaire?.questions.some(({ kind }) => kind === 'text');
    if (!inWords || this.#form.cautions === 'off' || this.#extras.length > 0) return;
    const { cautionIn } = await import('../../caution/caution.ts');
    if (this.#extras.length === 0) this.#extras.push(cautionIn(this.#form, flow));
    this.#form.requestUpdate();
  }

  get #known(): WhoseItIs {
    const { sentAs: response = '' } = this.#answers;
    const { deprivationDecile: decile } = this.#form;
    const known = decile !== undefined && Number.isInteger(decile) && decile >= 1 && decile <= 10;
    return { response, ...(known && { deprivationDecile: decile }) };
  }

  #send({ id, questionnaire, answers, declined }: QuestionnaireResponse, of: WhoseItIs): Promise<Result<unknown>> {
    const { client } = this.#answers.asking();
    return (
      (client?.outbox ?? client)?.tellAboutYou({
        id,
        questionnaire,
        answers,
        ...(declined && { declined }),
        ...of,
      }) ?? Promise.resolve({ ok: false, reason: 'invalid', message: 'There is no client' })
    );
  }
}
