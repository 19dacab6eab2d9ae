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
  readonly #asked = new Set<string>();

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    form.addExtra(this);
    form.addController(this);
  }

  hostConnected(): void {
    // A page that keeps nothing any more deletes what it kept before: that takes the part that kept it.
    void keptBefore().then((kept) => kept && this.#saving());
  }

  hostUpdate(): void {
    const { saveDrafts, kiosk, readAloud, allMedia, cautions } = this.#form;
    if (saveDrafts && !kiosk) this.#saving();
    if (kiosk) this.#add('kiosk', () => this.#kiosk());
    if (readAloud === 'button') {
      this.#add('read-aloud', async () => (await import('../read-aloud/read-aloud.ts')).addReadAloud);
    }
    if (cautions !== 'off' && this.#asksForWords) this.#caution();
    if (allMedia) this.#add('media', async () => (await import('../media/question-media.ts')).addMedia);
  }

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

  /** Whether the person is writing, or will be, or has written. */
  get #asksForWords(): boolean {
    const { step, asked } = this.#flow;
    return (step === 'question' || step === 'check') && asked.some(({ kind }) => kind === 'text');
  }

  #caution(): void {
    this.#add('caution', async () => {
      // A question of another kind is answered first: there is time.
      if (this.#flow.question && this.#flow.question.kind !== 'text') await new Promise<void>(whenIdle);
      return (await import('../caution/caution.ts')).addCaution;
    });
  }

  #saving(): void {
    this.#add('save-drafts', async () => (await import('../saving/saving.ts')).addSaving);
  }

  #add(part: string, load: () => Promise<AddTo>): void {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    load().then(
      (addTo) => addTo(this.#form, this.#flow),
      (cause: unknown) => console.error(`always/part-missing: ${part} is turned on, and could not be loaded.`, cause),
    );
  }
}
