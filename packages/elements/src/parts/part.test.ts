import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Part } from './part.ts';

describe('a part of the code that is loaded when it is needed', () => {
  it('is asked for once, and each element that waits is rendered again', async () => {
    let asked = 0;
    const part = new Part(() => Promise.resolve(++asked));
    const [one, other] = [new Host(), new Host()];

    expect(part.for(one)).to.equal(undefined);
    expect(part.for(other)).to.equal(undefined);
    await part.load();

    expect([one.updates, other.updates]).to.deep.equal([1, 1]);
    expect(part.for(one)).to.equal(1);
    expect(asked).to.equal(1);
  });

  it('tells each element that waits that it could not come, and does not come later in the same page', async () => {
    const gone = URL.createObjectURL(new Blob(['export {}'], { type: 'text/javascript' }));
    URL.revokeObjectURL(gone);
    const part = new Part(() => import(gone) as Promise<object>);
    const host = new Host();
    part.for(host);
    await part.load();

    expect(part.failed).to.equal(true);
    expect(host.updates).to.equal(1);

    globalThis.dispatchEvent(new Event('online'));
    await part.load();

    expect(part.for(host)).to.equal(undefined);
    expect(part.failed).to.equal(true);
    expect(host.updates).to.equal(1);
  });
});

/** Counts how often it is rendered again. */
class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete: Promise<boolean> = Promise.resolve(true);

  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}
