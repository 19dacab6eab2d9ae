import { expect } from '@open-wc/testing';
import { seal, unseal } from './sealing.ts';

const content = { words: 'by lamplight' };

describe('sealing', () => {
  it('opens for what it belongs to', async () => {
    expect(await unseal(await seal(content, 'ward 1'), 'ward 1')).to.deep.equal(content);
  });

  it('opens for nothing else', async () => {
    const sealed = await seal(content, 'ward 1');

    expect(await opens(sealed, 'ward 2')).to.equal(false);
  });

  it('does not open when a single bit was changed', async () => {
    const sealed = await seal(content, 'ward 1');
    new Uint8Array(sealed.bytes)[0]! ^= 1;

    expect(await opens(sealed, 'ward 1')).to.equal(false);
  });

  it('uses a key of its own each time, which cannot be taken out', async () => {
    const [one, other] = await Promise.all([seal(content, 'ward 1'), seal(content, 'ward 1')]);

    expect(one.key.extractable).to.equal(false);
    expect(await opens({ ...one, key: other.key }, 'ward 1')).to.equal(false);
  });
});

function opens(...sealed: Parameters<typeof unseal>): Promise<boolean> {
  return unseal(...sealed).then(
    () => true,
    () => false,
  );
}
