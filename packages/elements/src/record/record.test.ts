import { expect } from '@open-wc/testing';
import { MethodStep } from '@always-kit/contract';
import { halfWay } from './support/example.ts';
import { all, query, shown, text, texts } from './support/shown.ts';

describe('<always-record>', () => {
  it('shows the three phases and the 17 steps, each with where it stands', async () => {
    const { element } = await shown(halfWay());

    expect(texts(element, '.phase-title')).to.deep.equal([
      'Set up and oversight',
      'Co-design and test',
      'Reliably implement, sustain and spread',
      'Beside the steps',
    ]);
    const steps = all(element, '[data-state]').map((each) => each.dataset.step);
    expect(steps).to.deep.equal(MethodStep.options);
    expect(text(query(element, '#state-team'))).to.equal('Started');
    expect(text(query(element, '#state-sustain'))).to.equal('Not started');
  });
});
