import { after, afterEach, before, beforeEach } from 'node:test';
import type { OutboxEventMap } from '../outbox/events.ts';
import { createOutbox, type Outbox, type OutboxOptions, type Submitted } from '../outbox/outbox.ts';
import type { Result } from '../result.ts';
import { TestClock, TestDevice } from './test-device.ts';
import { TestLine } from './test-line.ts';

type Told = Exclude<keyof OutboxEventMap, 'pending'>;

/** Outboxes of one device over one line: a device and a clock of its own for each test, and nothing open after it. */
export class TestOutboxes {
  readonly line = new TestLine();
  device = new TestDevice();
  clock = new TestClock();
  #open: Outbox[] = [];

  /** @param state the line's, as each test begins. */
  constructor(state: TestLine['state'] = 'up') {
    before(() => this.line.open());
    after(() => this.line.close());
    beforeEach(() => {
      this.begin();
      this.line.reset();
      this.line.state = state;
    });
    afterEach(() => this.#open.splice(0).forEach((outbox) => outbox.close()));
  }

  /** Another device that holds nothing, and another clock. */
  begin(): void {
    [this.device, this.clock] = [new TestDevice(), new TestClock()];
  }

  /** Opens an outbox, as a page or a tab does. */
  open(options: Partial<OutboxOptions> = {}): Outbox {
    const { clock, device } = this;
    const outbox = createOutbox({ url: this.line.url, siteKey: 'pk', timeout: 5_000, ...options }, { clock, device });
    this.#open.push(outbox);
    return outbox;
  }
}

/** What an outbox tells from now on, in its order: the event, what it is of, the id and the reason. */
export function toldBy(
  outbox: Outbox,
  types: readonly Told[] = ['accepted', 'saved-on-device', 'memory-only', 'failed', 'paused'],
): string[] {
  const told: string[] = [];
  for (const type of types) {
    outbox.addEventListener(type, ({ id, kind, reason }) =>
      told.push([type, kind, id, reason].filter(Boolean).join(' ')),
    );
  }
  return told;
}

export function valueOf(result: Result<Submitted>): Submitted {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export function statusOf(result: Result<Submitted>): string {
  return valueOf(result).status;
}
