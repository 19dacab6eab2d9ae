import type { FailureReason } from '@always-kit/client';
import type { Questionnaire } from '@always-kit/contract';
import type { ReactiveController } from 'lit';
import { isWaiting } from '../response/not-sent.ts';
import { keptBefore } from '../saving/kept-before.ts';
import type { Keeping, KeptTally } from './keeping.ts';
import type { AlwaysTally } from './tally.ts';

/** Loads what keeps presses on the device, where the page turned that on, or something is there from before. */
export class KeepingLater implements ReactiveController {
  /** `undefined` where nothing is kept, or not yet. */
  here: Keeping | undefined;
  readonly #tally: AlwaysTally;
  readonly #kept: KeptTally;
  #loading: Promise<void> | undefined;

  constructor(tally: AlwaysTally, kept: KeptTally) {
    this.#tally = tally;
    this.#kept = kept;
    tally.addController(this);
  }

  hostConnected(): void {
    // A page that keeps nothing any more clears what it kept before: that takes the part that kept it.
    void keptBefore().then((kept) => (kept ? this.#load() : undefined));
  }

  hostUpdate(): void {
    if (this.#tally.saveDrafts) void this.#load();
  }

  /** What was asked when it could last be read, where it cannot be read now for this reason. */
  async before(reason: FailureReason): Promise<Questionnaire | undefined> {
    if (!this.#tally.saveDrafts || !isWaiting(reason)) return undefined;
    await this.#load();
    return this.here?.before();
  }

  #load(): Promise<void> {
    return (this.#loading ??= import('./keeping.ts').then(
      ({ Keeping }) => {
        this.here = new Keeping(this.#tally, this.#kept);
        this.#tally.requestUpdate();
      },
      (cause: unknown) => console.error('always/part-missing: nothing is kept on this device.', cause),
    ));
  }
}
