import { expect } from '@open-wc/testing';
import {
  entryContents,
  MethodStep,
  parse,
  ReadinessStatement,
  type EntryContent,
  type EntryForm,
} from '@always-kit/contract';
import { steps } from '@always-kit/method';
import { draftOf, recordedIn } from './check.ts';
import type { FormName } from './forms/form.ts';
import { forms } from './forms/forms.ts';
import { RecordWords } from './record-words.ts';
import { someId } from './support/example.ts';

const words = new RecordWords({});
const on = '2026-06-03';
const designedWith = [{ role: 'patient', level: 'co-designed' }] as const;
const quotes = [someId()];

/** Each form with every field filled in. */
const whole: { readonly [Form in EntryForm]: EntryContent<Form> } = {
  readiness: { on, statements: [{ statement: 'staff-asked', answer: 'mostly', note: 'In May', owner: 'Tom' }] },
  oversight: { group: 'Care group', department: 'QI', reportsTo: 'Board', rhythm: 'Monthly' },
  commitment: { what: 'Two hours', due: on, done: on },
  'sponsor-review': { on, decided: 'Go on' },
  'oversight-report': { on, to: 'Board', asked: 'Time', link: 'https://example.org/report' },
  scope: { place: 'Bramley', site: 'RXX01', people: 'Everybody', startsOn: on },
  'strategy-link': { kind: 'risk', title: 'Falls', link: 'https://example.org/risk' },
  'team-charter': { purpose: 'To begin', joining: 'By a group', rhythm: 'Weekly', support: ['pay'], decisions: 'All' },
  quote: { response: someId(), question: 'matters', words: 'I did not know.' },
  'four-tests': { tests: [{ test: 'important', met: false, why: 'Nobody said so' }] },
  'change-idea': { idea: 'A card', nature: 'both', quotes, themes: ['calls'], designedWith: [...designedWith] },
  'measure-plan': { measure: 'knew', whoIsAsked: 'Five', whoAsks: 'A volunteer', people: 1000, often: 'weekly' },
  'test-of-change': {
    ...{ title: 'A card', idea: someId(), scale: '1-person', prediction: 'Good', plan: 'Tom', startedOn: on },
    ...{
      endedOn: on,
      did: 'It',
      learned: 'Much',
      decision: 'adapt',
      unexpected: 'Rain',
      designedWith: [...designedWith],
    },
  },
  'standard-work': { what: 'Say it', who: 'All', when: 'Daily', otherwise: 'Later', link: 'https://example.org/' },
  'sustain-plan': { owner: 'Ann', deputy: 'Tom', reviewOn: on, ifItDrops: 'Ask' },
  spread: {
    to: 'Harbour',
    site: 'RXX02',
    from: someId(),
    on,
    adapted: 'Less',
    why: 'So',
    designedWith: [...designedWith],
  },
  communication: { audience: 'staff', on, channel: 'Poster', said: 'This', quotes, did: 'That', message: 'Thanks' },
  pause: { from: on, until: on, reason: 'Winter' },
  'taking-part': { step: 'vision', role: 'carer', level: 'led', people: 3, on, note: 'A good day' },
  benefit: {
    ...{ side: 'came-out', what: 'Fewer calls', for: 'staff', amount: 12.5, unit: 'contacts', poundsEach: 40 },
    ...{ on, source: 'A count', confidence: 'low' },
  },
  comment: { step: 'aim', criterion: 'A1', words: 'Well done' },
  'theme-decision': { response: someId(), question: 'matters', themes: ['discharge'] },
  'team-theme': { name: 'Going home', parts: ['discharge'], splitFrom: 'discharge', words: ['lounge'] },
};

describe('the forms of the record', () => {
  for (const form of Object.keys(entryContents) as EntryForm[]) {
    it(`${form}: what is recorded comes back from its fields as it was`, () => {
      const content = whole[form];

      const again = parse(entryContents[form], recordedIn(form, draftOf(form, content)));

      expect(again).to.deep.equal({ ok: true, value: content });
    });

    it(`${form}: asks for every field that the contract has`, () => {
      const asked = forms[form].fields.map(({ id }) => id).sort();

      expect(asked).to.deep.equal(Object.keys(whole[form]).sort());
    });
  }

  for (const form of Object.keys(forms) as FormName[]) {
    it(`${form}: has words for its fields and their choices`, () => {
      const { labels, choices, under } = words.text;
      for (const spec of forms[form].fields) {
        const named = labels[`${form}.${spec.id}`] ?? labels[spec.id];
        if (spec.kind !== 'kept') expect(named, `${form}.${spec.id}`).to.be.a('string');
        if (spec.under) expect(under[`${form}.${spec.under}`], spec.under).to.be.a('string');
        if ((spec.kind === 'choice' || spec.kind === 'choices') && spec.of !== 'step')
          for (const one of spec.from) expect(choices[`${spec.of}.${one}`], `${spec.of}.${one}`).to.be.a('string');
      }
    });
  }

  it('asks for all 12 statements of the readiness check, what matters to staff first', () => {
    const [, spec] = forms.readiness.fields;
    if (spec?.kind !== 'statements') throw new Error('The second field is not the statements');
    const asked = spec.groups.flatMap(({ statements }) => statements);

    expect([...asked].sort()).to.deep.equal([...ReadinessStatement.options].sort());
    expect(asked[0]).to.equal('staff-asked');
    for (const statement of asked) expect(words.text.readinessHelp[statement], statement).to.be.a('string');
  });

  it('has every form of the contract at a step or beside the steps', () => {
    const atSteps = steps.flatMap((step) => step.forms);
    const besides = ['taking-part', 'pause', 'benefit', 'comment', 'theme-decision', 'team-theme'];

    expect([...atSteps, ...besides].sort()).to.deep.equal(Object.keys(entryContents).sort());
  });

  it('says why each step is asked in two sentences at most', () => {
    for (const step of MethodStep.options) {
      const sentences = words.text.why[step].split(/[.?!:] /);
      expect(sentences.length, step).to.be.within(1, 3);
    }
  });
});
