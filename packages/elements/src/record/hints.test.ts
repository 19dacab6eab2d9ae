import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.ts';
import { halfWay, justBegun } from './support/example.ts';
import {
  field,
  fill,
  focusedId,
  has,
  panel,
  press,
  pressWords,
  query,
  saved,
  shown,
  text,
  texts,
} from './support/shown.ts';

describe('<always-record>', () => {
  describe('hints', () => {
    it('stand under their field once the form is whole, and stop nobody', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'vision' });
      await press(element, '#add-vision');
      expect(has(element, "[part='hint']"), 'nothing is said of an empty form').to.equal(false);
      await fill(element, 'vision', { text: 'Staff will answer the telephone.' });
      await waitUntil(() => has(element, "[part='hint']"));

      expect(texts(element, "[part='hint'] p")).to.deep.equal([
        'Try to begin with “I will always” or “We will always”.',
        'This speaks about what staff do. Try to say it as the person who it matters to.',
        'Choose the quotes that this came from, so that people find their words again.',
        'Read it to somebody who uses the service. Do they agree with it?',
      ]);
      await fill(element, 'vision', { text: 'I will always get an answer.' });
      await waitUntil(() => texts(element, "[part='hint'] p").length === 2);
      await expectAccessible(element);
      await saved(element, 'vision');
      expect(collector.alwaysEvent.visionStatement?.text).to.equal('I will always get an answer.');
    });

    it('can be set aside with a reason, which is kept with the entry', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'sustain' });
      await press(element, '#add-new-sustain-plan');
      await fill(element, 'new-sustain-plan', { owner: 'Ann', reviewOn: '2099-01-01' });
      await waitUntil(() => has(element, '#hint-new-sustain-plan-no-deputy'));
      await pressWords(element, '#hint-new-sustain-plan-no-deputy', 'Leave it as it is');
      await waitUntil(() => focusedId(element) === 'reason-new-sustain-plan');
      await pressWords(element, '#hint-new-sustain-plan-no-deputy', 'Leave it as it is');
      expect(text(query(element, '#reason-new-sustain-plan-error'))).to.equal(
        'Say why in a few words, so that others understand it',
      );
      const reason = query<HTMLTextAreaElement>(element, '#reason-new-sustain-plan');
      reason.value = 'We are only two.';
      reason.dispatchEvent(new Event('input'));
      await pressWords(element, '#hint-new-sustain-plan-no-deputy', 'Leave it as it is');
      await waitUntil(() => focusedId(element) === 'hint-new-sustain-plan-no-deputy');
      expect(text(query(element, '#hint-new-sustain-plan-no-deputy p'))).to.equal(
        'Left as it is. Who stands in when this person is away? Reason: We are only two.',
      );

      await saved(element, 'new-sustain-plan');

      expect(collector.entries[0]!.setAside).to.deep.equal([{ hint: 'no-deputy', reason: 'We are only two.' }]);
      expect(panel(element, 'sustain')).to.include('Reason: We are only two.');
    });

    it('can be shown again', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'sustain' });
      collector.put('sustain-plan', {
        ...{ form: 'sustain-plan', content: { owner: 'Ann', reviewOn: '2099-01-01' } },
        setAside: [{ hint: 'no-deputy', reason: 'We are only two.' }],
      });
      await element.refresh();
      await press(element, '#change-sustain-plan');

      await pressWords(element, '#hint-sustain-plan-no-deputy', 'Show the hint again');
      await saved(element, 'sustain-plan');

      expect(collector.entries[0]).not.to.have.property('setAside');
    });

    it('of a vision are kept as a note at its step, which the next person finds', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'vision' });
      await press(element, '#change-vision');
      await pressWords(element, '#hint-vision-no-quotes', 'Leave it as it is');
      const reason = query<HTMLTextAreaElement>(element, '#reason-vision');
      reason.value = 'They asked us not to.';
      reason.dispatchEvent(new Event('input'));
      await pressWords(element, '#hint-vision-no-quotes', 'Leave it as it is');
      await fill(element, 'vision', { text: 'I will always know whom to ring.' });
      await saved(element, 'vision');

      const note = collector.entries.find(({ form }) => form === 'comment')!;
      expect(note.content).to.deep.equal({ step: 'vision', words: 'They asked us not to.' });
      expect(note.setAside).to.deep.equal([{ hint: 'no-quotes', reason: 'They asked us not to.' }]);
      await press(element, '#change-vision');
      expect(text(query(element, '#hint-vision-no-quotes p'))).to.match(/^Left as it is\./);
      await saved(element, 'vision');
      expect(
        collector.entries.filter(({ form }) => form === 'comment'),
        'it is noted once',
      ).to.have.length(1);
    });

    it('come when a field is left, and not while somebody types', async () => {
      const { element } = await shown(justBegun(), { step: 'vision' });
      await press(element, '#add-vision');
      field(element, 'vision', 'text').focus();
      await sendKeys({ type: 'Staff will' });
      expect(has(element, "[part='hint']")).to.equal(false);

      await sendKeys({ press: 'Tab' });

      await waitUntil(() => has(element, "[part='hint']"));
    });

    it('move nothing away under a pointer that is pressed', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'vision' });
      await press(element, '#add-vision');
      field(element, 'vision', 'text').focus();
      await sendKeys({ type: 'Staff will' });
      const save = query(element, '#panel-vision form [type=submit]');
      save.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = save.getBoundingClientRect();

      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });

      await waitUntil(() => collector.alwaysEvent.visionStatement !== undefined);
      await resetMouse();
    });

    it('never take a word away that is being typed', async () => {
      const { element } = await shown(justBegun(), { step: 'vision' });
      await press(element, '#add-vision');
      const control = field(element, 'vision', 'text');
      await fill(element, 'vision', { text: 'Staff will' });

      expect(field(element, 'vision', 'text') === control, 'the field is the same').to.equal(true);
      expect(control.value).to.equal('Staff will');
    });
  });
});
