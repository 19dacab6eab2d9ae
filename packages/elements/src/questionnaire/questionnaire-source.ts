import type { AlwaysClient, FailureReason } from '@always-kit/client';
import type { Questionnaire } from '@always-kit/contract';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { Loading } from '../response/loading.ts';
import { mayBeAsked } from './may-be-asked.ts';

/** How long to wait for a client and a questionnaire before saying that there are none, in milliseconds. */
const patience = 5_000;

/** Whom to ask for which questionnaire. */
export interface Wanted {
  readonly client: AlwaysClient | undefined;
  /** A questionnaire itself, or the id of one (`wm-core`), or of one version (`wm-core@0.1`). */
  readonly questionnaire: Questionnaire | string | undefined;
}

/**
 * The questionnaire that an element was given, or reads from the collector by its id. Reads again when another is wanted, and
 * gives up with the reason `invalid` where a page has not said what it wants, or from whom.
 */
export class QuestionnaireSource implements ReactiveController {
  /** `undefined` until there is one. */
  questionnaire: Questionnaire | undefined;
  /** Why there is none; `undefined` while it is on its way, and when it is there. */
  failure: FailureReason | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => Wanted;
  readonly #failed: (reason: FailureReason) => void;
  readonly #loading = new Loading();
  #followed: Questionnaire | string | undefined;
  #impatient: ReturnType<typeof setTimeout> | undefined;

  /** @param failed called each time that there is none to be had. */
  constructor(host: ReactiveControllerHost, wanted: () => Wanted, failed: (reason: FailureReason) => void) {
    this.#host = host;
    this.#wanted = wanted;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#impatient = setTimeout(() => {
      if (this.#followed === undefined) this.#fail('invalid');
    }, patience);
    this.#host.requestUpdate(); // what was stopped when the element left starts again
  }

  hostDisconnected(): void {
    clearTimeout(this.#impatient);
    this.#loading.stop();
    if (!this.questionnaire) this.#followed = undefined;
  }

  hostUpdate(): void {
    const { client, questionnaire } = this.#wanted();
    if (isServer || questionnaire === this.#followed) return;
    if (typeof questionnaire === 'object') {
      this.#followed = questionnaire;
      this.#take(questionnaire);
      void this.#lookAt(questionnaire);
    } else if (questionnaire && client) {
      this.#followed = questionnaire;
      void this.load();
    }
  }

  /** Reads it now: what "Try again" does. */
  load = async (): Promise<void> => {
    const { client, questionnaire } = this.#wanted();
    if (!client || typeof questionnaire !== 'string') return;
    this.failure = undefined;
    this.#host.requestUpdate();
    const loaded = await this.#loading.load(client, questionnaire);
    if (!loaded) return;
    if ('questionnaire' in loaded) this.#take(loaded.questionnaire);
    else this.#fail(loaded.reason);
  };

  /** Looks through what the page's own script has set: one that the contract does not take is not asked. */
  async #lookAt(questionnaire: Questionnaire): Promise<void> {
    const faults = await import('./questionnaire-faults.ts').catch(() => undefined);
    if (!faults || questionnaire !== this.#followed || faults.isSound(questionnaire) || this.failure) return;
    this.questionnaire = undefined;
    this.#fail('unreadable');
  }

  #take(questionnaire: Questionnaire): void {
    if (!mayBeAsked(questionnaire)) return this.#fail('unreadable');
    this.questionnaire = questionnaire;
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  #fail(reason: FailureReason): void {
    this.failure = reason;
    this.#host.requestUpdate();
    this.#failed(reason);
  }
}
