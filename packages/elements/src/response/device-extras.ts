import type { ReactiveController } from 'lit';
import type * as kioskCode from '../kiosk/kiosk.ts';
import { Part } from '../parts/part.ts';
import { keptBefore } from '../saving/kept-before.ts';
import type { AnswerForm } from './answer-form.ts';
import type { Extra } from './extra.ts';
import { loadingPage, notLoadedPage } from './pages/loading-page.ts';
import type { Page } from './pages/page.ts';
import type { ResponseFlow } from './response-flow.ts';
import { whenIdle } from './when-idle.ts';

/** What the module of a part does with a form that wants it. */
type AddTo = (form: AnswerForm, flow: ResponseFlow) => void;

const kioskPart: Part<typeof kioskCode> = new Part(() => import('../kiosk/kiosk.ts'));

/**
 * What a form does with the device it is answered on: keeps answers, clears itself, reads aloud, plays recordings, looks at
 * what is written. Each is loaded only where it is wanted, and a form goes on without what does not come. Only a kiosk does
 * not: it would show the next person what the one before has written.
 */
export class DeviceExtras implements ReactiveController, Extra {
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  readonly #asked = new Map<string, Promise<void>>();
  #prepared = false;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    form.addExtra(this);
    form.addController(this);
  }

  hostConnected(): void {
    // A page that keeps nothing any more deletes what it kept before: that takes the part that kept it.
    void keptBefore().then((kept) => (kept ? this.#saving() : undefined));
  }

  hostUpdate(): void {
    const { saveDrafts, kiosk, readAloud, allMedia, cautions } = this.#form;
    if (saveDrafts && !kiosk) void this.#saving();
    if (kiosk) void this.#add('kiosk', () => this.#kiosk());
    if (readAloud) {
      void this.#add('read-aloud', async () => (await import('../read-aloud/read-aloud.ts')).addReadAloud);
    }
    if (cautions !== 'off' && this.#wordsAreNear) void this.#caution();
    if (allMedia) void this.#add('media', async () => (await import('../media/question-media.ts')).addMedia);
  }

  prepare = async (): Promise<void> => {
    this.#prepared = true;
    if (this.#form.cautions !== 'off' && this.#mayAskForWords) await this.#caution();
  };

  /** A kiosk lets nobody begin before it can clear itself; who has begun goes on. */
  instead = (page: Page): unknown => {
    if (!this.#form.kiosk || kioskPart.here || page.flow.step !== 'start') return undefined;
    return kioskPart.failed ? notLoadedPage(page, true) : loadingPage(page);
  };

  async #kiosk(): Promise<AddTo> {
    await kioskPart.load();
    this.#form.requestUpdate();
    if (kioskPart.here) return kioskPart.here.addKiosk;
    throw new Error('What has been written could not be cleared, so this form does not ask.');
  }

  get #mayAskForWords(): boolean {
    return this.#flow.questionnaire?.questions.some(({ kind }) => kind === 'text') ?? false;
  }

  /**
   * Whether the person is writing, or soon will be, or has written. Who is still at a first question to pick from may answer no
   * more than that, and memory is spared: but not where the connection may be gone when they go on.
   */
  get #wordsAreNear(): boolean {
    const { mode, saveDrafts, kiosk } = this.#form;
    const { step, question, onOnePage, beginning } = this.#flow;
    if (!this.#mayAskForWords || (step !== 'question' && step !== 'check')) return false;
    const mayGoOffline = this.#prepared || mode === 'interview' || saveDrafts || kiosk;
    return mayGoOffline || onOnePage || step === 'check' || question?.kind === 'text' || !beginning;
  }

  #caution(): Promise<void> {
    return this.#add('caution', async () => {
      // A question of another kind is answered first: there is time.
      const { question } = this.#flow;
      if (!this.#prepared && question && question.kind !== 'text') await new Promise<void>(whenIdle);
      return (await import('../caution/caution.ts')).addCaution;
    });
  }

  #saving(): Promise<void> {
    return this.#add('save-drafts', async () => (await import('../saving/saving.ts')).addSaving);
  }

  #add(part: string, load: () => Promise<AddTo>): Promise<void> {
    const adding =
      this.#asked.get(part) ??
      load().then(
        (addTo) => addTo(this.#form, this.#flow),
        (cause: unknown) => console.error(`always/part-missing: ${part} is turned on, and could not be loaded.`, cause),
      );
    this.#asked.set(part, adding);
    return adding;
  }
}
