import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { problem } from '@always-kit/contract';
import { halfWay, justBegun, quoteId } from './support/example.ts';
import { field, fill, focusedId, press, pressRadio, query, save, shown, text, texts } from './support/shown.ts';

describe('<always-record>', () => {
  describe('what is wrong', () => {
    it('is said above the form, named by field, each with a way there', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'test' });
      await press(element, '#add-new-test-of-change');
      await fill(element, 'new-test-of-change', {
        title: 'x'.repeat(201),
        endedOn: '2026-01-01',
        startedOn: '2026-02-01',
      });

      await save(element, 'new-test-of-change');

      await waitUntil(() => focusedId(element) === 'problem-new-test-of-change');
      expect(texts(element, '#problemlist-new-test-of-change a')).to.deep.equal([
        'Make “Name of the test” shorter. It can have up to 200 characters',
        'Choose an answer for “How big it is”',
      ]);
      await press(element, '#problemlist-new-test-of-change li:last-of-type a');
      await waitUntil(() => focusedId(element) === 'field-new-test-of-change-scale');
      expect(field(element, 'new-test-of-change', 'scale').getAttribute('aria-invalid')).to.equal('true');
      expect(collector.requests.some((request) => request.startsWith('PUT'))).to.equal(false);
    });

    it('across two fields is said in words of its own', async () => {
      const { element } = await shown(halfWay(), { step: 'test' });
      await press(element, '#add-new-test-of-change');
      await fill(element, 'new-test-of-change', {
        ...{ title: 'A', scale: '1-day', endedOn: '2026-01-01', startedOn: '2026-02-01' },
      });

      await save(element, 'new-test-of-change');

      await waitUntil(() => focusedId(element) === 'problem-new-test-of-change');
      expect(texts(element, '#problemlist-new-test-of-change a')).to.deep.equal([
        'Change “Last day”: a test cannot end before its first day',
      ]);
    });

    it('inside a list is said of the right one', async () => {
      const { element } = await shown(justBegun(), { step: 'four-tests' });
      await press(element, '#add-new-four-tests');
      await pressRadio(element, 'measurable', 'Met');

      await save(element, 'new-four-tests');

      await waitUntil(() => focusedId(element) === 'problem-new-four-tests');
      await press(element, '#problemlist-new-four-tests a');
      await waitUntil(() => focusedId(element) === 'field-new-four-tests-tests-measurable-why');
      expect(text(query(element, '#field-new-four-tests-tests-measurable-why-error'))).to.equal(
        'Fill in “Why we think so” for: We can measure it.',
      );
    });

    it('a day that is only begun is not taken for none', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'place' });
      await press(element, '#add-new-scope');
      await fill(element, 'new-scope', { place: 'Bramley' });
      field(element, 'new-scope', 'startsOn').focus();
      await sendKeys({ type: '3' });

      await save(element, 'new-scope');

      await waitUntil(() => focusedId(element) === 'problem-new-scope');
      expect(texts(element, '#problemlist-new-scope a')).to.deep.equal(['Choose a whole day for “First day”']);
      expect(collector.entries).to.have.length(0);
    });

    it('by the word of the collector is said at its field too', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'what-matters' });
      await press(element, `[id='change-${quoteId}']`);
      await fill(element, quoteId, { words: 'I never said this.' });
      const errors = [{ pointer: '/content/words', code: 'not-said', detail: 'Not in the words of this response' }];
      collector.faults.set('PUT', problem('invalid', undefined, errors));

      await save(element, quoteId);

      await waitUntil(() => focusedId(element) === `problem-${quoteId}`);
      expect(texts(element, `[id='problemlist-${quoteId}'] a`)).to.deep.equal([
        'Change “Words to keep”: it has words that this person did not say',
      ]);
    });
  });
});
