import { expect, waitUntil } from '@open-wc/testing';
import { problem } from '@always-kit/contract';
import { expectAccessible } from '../../support/axe.ts';
import { halfWay, partner, teamMember, viewer } from '../support/example.ts';
import { comment, shownWhole } from '../support/extras.ts';
import { button, fill, focused, press, query, status, text, texts } from '../support/shown.ts';

describe('<always-accreditation>', () => {
  describe('shows what people say to help', () => {
    it('at its criterion, with who said it and when', async () => {
      const collector = halfWay(viewer);
      const said = comment('B2', 'Lovely small tests. Ask the night staff, too.');
      collector.entries.set(said.id, said);
      const element = await shownWhole(collector);

      expect(texts(element, '#panel-B2 .comment .detail')).to.deep.equal([
        'Lovely small tests. Ask the night staff, too.',
      ]);
      expect(text(query(element, '#panel-B2 .comment'))).to.include('Priya Shah, coach, on 1 October 2026');
      expect(element.shadowRoot!.querySelectorAll('.comment').length).to.equal(1);
    });

    it('and says nothing of comments to those who may not write any, where there is none', async () => {
      const element = await shownWhole(halfWay(viewer));

      expect(element.shadowRoot!.querySelector('.comments')).to.equal(null);
    });

    it('as text, whatever it holds', async () => {
      const collector = halfWay();
      const said = comment('B2', '<b>Good</b>\nGo on');
      collector.entries.set(said.id, said);
      const element = await shownWhole(collector);

      expect(query(element, '.comment .detail').textContent).to.equal('<b>Good</b>\nGo on');
    });
  });

  describe('lets those who may record write a comment', () => {
    for (const person of [teamMember, partner]) {
      it(`such as ${person.name}, who comes back to the comments`, async () => {
        const collector = halfWay(person);
        const element = await shownWhole(collector);
        await press(element, '#toggle-B2');
        await press(element, '#say-B2');
        await waitUntil(() => focused(element).id === 'comment-B2');
        fill(element, '#comment-B2', '  Ask the night staff, too. ');

        await press(element, '.comments form [type=submit]');

        await waitUntil(() => status(element) === 'Your comment on B2 was added.');
        const [entry] = [...collector.entries.values()];
        expect(entry?.form).to.equal('comment');
        expect(entry?.content).to.deep.equal({ criterion: 'B2', words: 'Ask the night staff, too.' });
        expect(texts(element, '#panel-B2 .comment .detail')).to.deep.equal(['Ask the night staff, too.']);
        expect(focused(element).id).to.equal('comments-B2');
        expect(button(element, 'B2', 'Write a comment')).not.to.equal(undefined);
      });
    }

    it('and says what is wrong before it sends anything', async () => {
      const collector = halfWay();
      const element = await shownWhole(collector);
      await press(element, '#toggle-B2');
      await press(element, '#say-B2');

      await press(element, '.comments form [type=submit]');
      await waitUntil(() => focused(element).id === 'problem-comment-B2');
      expect(text(focused(element))).to.include('Write a comment first');
      fill(element, '#comment-B2', 'a'.repeat(2001));
      await press(element, '.comments form [type=submit]');
      await waitUntil(() => text(query(element, '#problem-comment-B2')).includes('Make the comment shorter'));

      expect(query(element, '#comment-B2').getAttribute('aria-invalid')).to.equal('true');
      expect(collector.requests.filter((one) => one.startsWith('PUT'))).to.deep.equal([]);
      await expectAccessible(element);
    });

    it('keeps what was written when it could not be saved, and adds it once however often it is tried', async () => {
      const collector = halfWay();
      const element = await shownWhole(collector);
      await press(element, '#toggle-B2');
      await press(element, '#say-B2');
      fill(element, '#comment-B2', 'Ask the night staff, too.');
      collector.faults.set('PUT', 'stored, then no network');

      await press(element, '.comments form [type=submit]');
      await waitUntil(() => focused(element).id === 'problem-comment-B2');
      expect(text(focused(element))).to.include('We could not reach the service.');
      expect(text(focused(element))).to.include('What you wrote is still here.');
      collector.faults.clear();
      await press(element, '.comments form [type=submit]');

      await waitUntil(() => status(element) === 'Your comment on B2 was added.');
      expect(collector.entries.size).to.equal(1);
    });

    it('says so where somebody may not, and lets go of it when they cancel', async () => {
      const collector = halfWay();
      const element = await shownWhole(collector);
      await press(element, '#toggle-B2');
      await press(element, '#say-B2');
      fill(element, '#comment-B2', 'Well done.');
      collector.faults.set('PUT', problem('not-permitted'));
      await press(element, '.comments form [type=submit]');
      await waitUntil(() => focused(element).id === 'problem-comment-B2');
      expect(text(focused(element))).to.include('Your role does not let you do this.');

      await press(element, '.comments form .quiet');

      await waitUntil(() => focused(element).id === 'say-B2');
      expect(collector.entries.size).to.equal(0);
      await press(element, '#say-B2');
      expect(query<HTMLTextAreaElement>(element, '#comment-B2').value).to.equal('');
    });
  });
});
