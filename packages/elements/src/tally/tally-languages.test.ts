import { friendsAndFamily } from '@always-kit/contract/built-in';
import type { Questionnaire } from '@always-kit/contract';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { TestCollector } from '../support/collector.ts';
import { textOf } from '../support/person.ts';
import { asking, ward } from '../support/questionnaires.ts';
import { pseudos, teachPseudo, untranslated } from '../support/pseudo.ts';
import type { AlwaysPaper } from '../paper/paper.ts';
import '../paper/paper.define.ts';
import type { AlwaysTally } from './tally.ts';
import './tally.define.ts';

describe('the language of the tally and of a printed sheet', () => {
  before(teachPseudo);

  for (const tag of pseudos) {
    it(`is ${tag} in every word of the tally`, async () => {
      const { root } = await tally(tag);

      expect(root.querySelectorAll('button').length).to.be.greaterThan(5);
      expect(untranslated(root)).to.deep.equal([]);
    });

    it(`is ${tag} in every word of a sheet`, async () => {
      for (const look of ['plain', 'easy-read'] as const) {
        const paper = await fixture<AlwaysPaper>(html`
          <always-paper service="w1" language=${tag} look=${look} .questionnaire=${friendsAndFamily}></always-paper>
        `);
        await waitUntil(() => paper.shadowRoot!.querySelector('[part=sheet]'), 'there is a sheet');

        expect(untranslated(paper.shadowRoot!.querySelector('[part=sheet]')!)).to.deep.equal([]);
      }
    });
  }

  it('is each its own where the question is not translated, also the way it is written', async () => {
    const { root } = await tally('ar', true, asking(ward));

    const words = [...root.querySelectorAll<HTMLElement>('#question span, .answer > span:first-child')];
    expect(words.length).to.be.greaterThan(2);
    expect(words.map(languageOf)).to.deep.equal(words.map(() => 'en-GB ltr'));
  });

  it('is each its own on a sheet too', async () => {
    const paper = await fixture<AlwaysPaper>(html`
      <always-paper service="w" language="ar" allow-drafts .questionnaire=${asking(ward)}></always-paper>
    `);
    await waitUntil(() => paper.shadowRoot!.querySelector('[part=sheet]'), 'there is a sheet');

    const sheet = paper.shadowRoot!.querySelector<HTMLElement>('[part=sheet]')!;
    expect(languageOf(sheet)).to.equal('ar rtl');
    const words = [
      ...sheet.querySelectorAll<HTMLElement>('.title span, .idea > span, .choice > span:not(.box) > span'),
    ];
    expect(words.length).to.be.greaterThan(3);
    expect(words.map(languageOf)).to.deep.equal(words.map(() => 'en-GB ltr'));
  });

  it('is in what the tally sends, which says so where it was a draft', async () => {
    const { element, root, collector } = await tally('cy', true);
    expect(textOf(root.querySelector('#question'))).to.equal('Yn gyffredinol, sut oedd eich profiad o’n gwasanaeth?');
    expect(element.allowDrafts).to.equal(true);
    expect(textOf(root.querySelector('[part=unchecked]'))).to.equal(
      'Nid oes neb sy’n siarad Cymraeg wedi gwirio’r geiriau hyn eto.',
    );

    [...root.querySelectorAll('button')].find((button) => textOf(button).startsWith('Da iawn'))!.click();
    root.querySelector<HTMLButtonElement>('[part=send]')!.click();
    await waitUntil(() => collector.stored.size === 1, 'it is stored');

    expect([collector.only.language, collector.only.draftWording]).to.deep.equal(['cy', true]);
  });
});

function languageOf({ lang, dir }: HTMLElement): string {
  return `${lang} ${dir}`;
}

async function tally(
  language: string,
  drafts = false,
  questionnaire: Questionnaire = friendsAndFamily,
): Promise<{ element: AlwaysTally; root: ShadowRoot; collector: TestCollector }> {
  const collector = new TestCollector();
  const element = await fixture<AlwaysTally>(html`
    <always-tally
      service="w"
      language=${language}
      ?allow-drafts=${drafts}
      .questionnaire=${questionnaire}
      .client=${collector.client}
    ></always-tally>
  `);
  await waitUntil(() => element.shadowRoot!.querySelector('#question'), 'it asks', { timeout: 5_000 });
  return { element, root: element.shadowRoot!, collector };
}
