import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Part } from './part.ts';

describe('a part of the code that is loaded when it is needed', () => {
  it('is asked for once, and each chart that waits is rendered again', async () => {
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

  it('tells that it could not come, and comes once the browser is back on line', async () => {
    let online = false;
    const part = new Part(() => (online ? Promise.resolve('here') : Promise.reject(new TypeError('Failed to fetch'))));
    const host = new Host();
    part.for(host);
    await part.load();

    expect(part.failed).to.equal(true);
    expect(host.updates).to.equal(1);

    online = true;
    globalThis.dispatchEvent(new Event('online'));
    await part.load();

    expect(part.for(host)).to.equal('here');
    expect(part.failed).to.equal(false);
    expect(host.updates).to.equal(2);
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
