import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { problem } from '@always-kit/contract';
import type { AlwaysOpenEvent } from '../../board/open-event.ts';
import { accreditationMessages } from '../accreditation.messages.ts';
import { found, halfWay, justBegun } from '../support/example.ts';
import { pressWords, shownWhole } from '../support/extras.ts';
import { button, part, press, query, status, text, texts } from '../support/shown.ts';
import { extrasEnglish } from './extras.messages.ts';
import type { AlwaysSaveEvent } from './save-event.ts';

const entry = '0199a0b0-0000-7000-8000-000000000201';

describe('<always-accreditation>', () => {
  describe('saves the evidence pack', () => {
    for (const [words, format, type] of [
      ['Save as a page', 'html', 'text/html'],
      ['Save as a data file', 'json', 'application/json'],
    ] as const) {
      it(`as ${format}, and hands it to the page around first`, async () => {
        const element = await shownWhole(halfWay());
        element.addEventListener('always-save', (event) => event.preventDefault(), { once: true });
        const asked = oneEvent(element, 'always-save') as unknown as Promise<AlwaysSaveEvent>;

        pressWords(element, '[part=pack]', words);

        const { file, name, format: given } = await asked;
        expect([given, name, file.type]).to.deep.equal([format, `evidence-pack-knowing.${format}`, type]);
        expect(await file.text()).to.equal(`The pack of knowing, as ${format}`);
        await waitUntil(() => status(element) === 'The evidence pack is ready.');
      });
    }

    it('as a download, where nobody takes it', async () => {
      const element = await shownWhole(halfWay());
      const saved: string[] = [];
      const onClick = (event: Event): void => {
        event.preventDefault();
        saved.push((event.target as HTMLAnchorElement).download);
      };
      const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
      HTMLElement.prototype.click = function (this: HTMLElement) {
        if (this instanceof HTMLAnchorElement) onClick({ preventDefault: () => undefined, target: this } as never);
      };
      try {
        query(element, '#save-json').dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await waitUntil(() => saved.length > 0);
      } finally {
        Object.defineProperty(HTMLElement.prototype, 'click', click);
      }

      expect(saved).to.deep.equal(['evidence-pack-knowing.json']);
      await waitUntil(() => status(element) === 'Saved: evidence-pack-knowing.json');
    });

    it('or says why it could not', async () => {
      const collector = halfWay();
      const element = await shownWhole(collector);
      collector.faults.set('GET', problem('busy'));

      pressWords(element, '[part=pack]', 'Save as a page');

      await waitUntil(() => status(element) !== '');
      expect(status(element)).to.match(/^We could not get the evidence pack\. The service is busy/);
      expect(text(part(element, 'pack'))).to.include('We could not get the evidence pack.');
    });
  });

  describe('opens what recorded evidence stands for', () => {
    it('with the entries that it names, and the step that they belong to', async () => {
      const collector = halfWay();
      collector.recorded['A4'] = { evidence: [{ ...found('four-tests', 'criteria-record', 4), entries: [entry] }] };
      const element = await shownWhole(collector);
      await press(element, '#toggle-A4');
      const asked = oneEvent(element, 'always-open') as unknown as Promise<AlwaysOpenEvent>;

      pressWords(element, '#panel-A4', 'See where this comes from');

      const { alwaysEvent, kind, entries, step, measure } = await asked;
      expect({ alwaysEvent, kind, entries, step, measure }).to.deep.equal({
        ...{ alwaysEvent: 'knowing', kind: 'entries', entries: [entry], step: 'four-tests', measure: '' },
      });
    });

    it('with the step where it names none, and has no way from what nobody can open', async () => {
      const collector = halfWay();
      collector.recorded['A4'] = { evidence: [found('of-another-kind', 'criteria-record', 4)] };
      const element = await shownWhole(collector);
      const asked = oneEvent(element, 'always-open') as unknown as Promise<AlwaysOpenEvent>;

      pressWords(element, '#panel-A3', 'See where this comes from');

      expect((await asked).kind).to.equal('step');
      expect((await asked).step).to.equal('vision');
      expect(button(element, 'A4', 'See where this comes from')).to.equal(undefined);
    });

    it('by a link, where the page says where the record is', async () => {
      const collector = halfWay();
      collector.recorded['A4'] = { evidence: [{ ...found('four-tests', 'criteria-record', 4), entries: [entry] }] };
      const element = await shownWhole(collector);
      element.href = '/record/{alwaysEvent}?step={step}&entry={entry}';
      await element.updateComplete;

      const link = query<HTMLAnchorElement>(element, '#panel-A4 .evidence a');
      expect(link.getAttribute('href')).to.equal(`/record/knowing?step=four-tests&entry=${entry}`);
      expect(text(link)).to.equal('See where this comes from (Notes on how the idea meets the 4 criteria)');
      element.addEventListener('always-open', (event) => event.preventDefault(), { once: true });
      const stays = link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      expect(stays).to.equal(false); // an app that opens it itself keeps the page
    });
  });

  describe('says the next step of each gap', () => {
    it('in plain words, with the way to where it is done', async () => {
      const element = await shownWhole(justBegun());
      await press(element, '#toggle-A1');

      expect(texts(element, '#panel-A1 .next p.what')).to.deep.equal([
        extrasEnglish.next['voices-recorded'],
        'Add a record of who took part: choose “Add evidence”.',
      ]);
      const asked = oneEvent(element, 'always-open') as unknown as Promise<AlwaysOpenEvent>;
      pressWords(element, '#panel-A1 .next', 'Go to this step');
      expect((await asked).step).to.equal('what-matters');
    });

    it('and nothing where nothing is missing', async () => {
      const element = await shownWhole(halfWay());

      expect(element.shadowRoot!.querySelector('#panel-A3 .next')).to.equal(null);
    });

    it('for every code that a check of ours can give', () => {
      const codes = Object.keys(accreditationMessages.missing).filter((code) => code !== 'evidence');

      expect(codes.length).to.be.above(20);
      expect(codes.filter((code) => !(code in extrasEnglish.next))).to.deep.equal([]);
    });

    it('in the words of the page, where it has some', async () => {
      const element = await shownWhole(halfWay());
      element.messages = { nextTitle: 'As a next step', next: { 'two-ways-to-answer': 'Go and ask.' } };
      await element.updateComplete;

      expect(texts(element, '#panel-F1 .next p.what')).to.deep.equal(['Go and ask.']);
      expect(text(query(element, '#panel-F1'))).to.include('As a next step');
      const ours = extrasEnglish.next['lived-experience-signed-off'];
      expect(texts(element, '#panel-F2 .next p.what')).to.deep.equal([ours]);
    });
  });
});
