import { friendsAndFamily } from '@always-kit/contract/built-in';
import type { Questionnaire } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import { TestCollector } from '../support/collector.ts';
import { Person } from '../support/person.ts';
import { clipped, pseudo, pseudos, teachPseudo, untranslated, type Pseudo } from '../support/pseudo.ts';
import { asking, helped, left, names, nights, ward, why } from '../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';

const width = 320;
const ways = [
  ['plain words', 'what-matters', 'plain'],
  ['easy read', 'feedback', 'easy'],
  ['plain words that were easy read', 'feedback', 'plain'],
] as const;

/** A form that stands somewhere on the way through a questionnaire. */
type Opened = { readonly person: Person; readonly collector: TestCollector };
type State = (open: (questionnaire: Questionnaire) => Promise<Opened>) => Promise<Opened>;

const states: Readonly<Record<string, State>> = {
  'the first page': (open) => open(friendsAndFamily),
  'a question in words': (open) => asked(open, asking({ ...why, when: undefined! })),
  'too many characters': async (open) => {
    const { person, collector } = await asked(
      open,
      asking({ kind: 'text', id: 'a', text: { plain: 'What?' }, maxLength: 2 }),
    );
    await person.answer('1234');
    await continued(person);
    return { person, collector };
  },
  'five faces': (open) => asked(open, friendsAndFamily),
  'several choices': (open) => asked(open, asking(helped)),
  'a number': (open) => asked(open, asking(nights)),
  'a number that is wrong': async (open) => {
    const { person, collector } = await asked(open, asking(nights));
    await person.answer('2000');
    await continued(person);
    return { person, collector };
  },
  'a date': (open) => asked(open, asking(left, ward)),
  'no answer where one is needed': async (open) => {
    const { person, collector } = await asked(open, asking(ward, names));
    await continued(person);
    return { person, collector };
  },
  'nothing answered': async (open) => {
    const { person, collector } = await checked(open, 0);
    await pressed(person, 'send');
    return { person, collector };
  },
  'the answers': (open) => checked(open, 1),
  'not sent for want of a line': async (open) => {
    const { person, collector } = await checked(open, 1);
    collector.line = 'down';
    await pressed(person, 'send');
    await person.until(() => Boolean(person.root.querySelector('#failure')), 'it says so');
    return { person, collector };
  },
  thanks: async (open) => {
    const { person, collector } = await checked(open, 1);
    await pressed(person, 'send');
    await person.until(() => Boolean(person.root.querySelector('[part=thanks]')), 'it is sent');
    return { person, collector };
  },
  'no questions': async (open) => {
    const { person, collector } = await open(asking(names));
    person.form.questionnaire = { ...asking(names), questions: [] };
    await person.settled();
    return { person, collector };
  },
};

for (const tag of pseudos) {
  for (const [reading, element, as] of ways) {
    describe(`a form in ${reading} in a language written ${tag === 'qps' ? 'longer than ours' : 'from right to left'}`, () => {
      before(async () => {
        teachPseudo();
        await setViewport({ width, height: 640 });
      });
      after(() => setViewport({ width: 800, height: 600 }));

      for (const [name, bring] of Object.entries(states)) {
        it(`has every word of ${name} in it, and none cut off at ${width} pixels`, async () => {
          const { person } = await bring((questionnaire) => opened(element, as, tag, questionnaire));

          expect(untranslated(person.root), 'words that were not translated').to.deep.equal([]);
          expect(clipped(person.root, width), 'words that are cut off').to.deep.equal([]);
          expect(document.documentElement.scrollWidth, 'the page scrolls sideways').to.be.at.most(width);
          const wrapper = person.find('.form');
          expect([wrapper.lang, getComputedStyle(wrapper).direction]).to.deep.equal([
            tag,
            tag === 'qps' ? 'ltr' : 'rtl',
          ]);
        });
      }
    });
  }
}

describe('the language that nobody speaks', () => {
  before(teachPseudo);

  it('would show a word that is not in it', async () => {
    const { person } = await opened('what-matters', 'plain', 'qps', asking(names));
    person.find('.button').textContent = 'Start';
    person.find('.form').setAttribute('aria-label', 'Form');

    expect(untranslated(person.root)).to.deep.equal(['Start', 'Form']);
  });

  it('would show a word that is cut off', async () => {
    const { person } = await opened('what-matters', 'plain', 'qps', asking(names));
    person.find('.button').style.inlineSize = '20px';
    person.find('.button').style.whiteSpace = 'nowrap';

    expect(clipped(person.root, 800)).to.deep.equal([pseudo('Start')]);
  });
});

async function opened(
  element: 'what-matters' | 'feedback',
  reading: 'plain' | 'easy',
  tag: Pseudo,
  questionnaire: Questionnaire,
): Promise<Opened> {
  const collector = new TestCollector(questionnaire);
  const form = await fixture<AlwaysWhatMatters | AlwaysFeedback>(
    element === 'feedback'
      ? html`<always-feedback
          check-answers="always"
          service="w"
          language=${tag}
          reading=${reading}
          .questionnaire=${questionnaire}
          .client=${collector.client}
        ></always-feedback>`
      : html`<always-what-matters
          service="w"
          language=${tag}
          .questionnaire=${questionnaire}
          .client=${collector.client}
        ></always-what-matters>`,
  );
  const person = new Person(form);
  await person.settled();
  return { person, collector };
}

async function asked(open: Parameters<State>[0], questionnaire: Questionnaire): Promise<Opened> {
  const form = await open(questionnaire);
  await pressed(form.person, 'start');
  await form.person.until(() => Boolean(form.person.root.querySelector('[part=continue]')), 'the question is asked');
  return form;
}

/** At the page where answers are checked, with or without an answer. */
async function checked(open: Parameters<State>[0], answers: 0 | 1): Promise<Opened> {
  const { person, collector } = await asked(open, asking(names));
  if (answers) {
    person.find('label').click();
    await person.settled();
  }
  await continued(person);
  return { person, collector };
}

function continued(person: Person): Promise<void> {
  return pressed(person, 'continue');
}

async function pressed(person: Person, part: 'start' | 'continue' | 'send'): Promise<void> {
  const button = (): HTMLElement | null => person.root.querySelector(`[part=${part}]`);
  await person.until(() => button() !== null, `there is a button to ${part}`);
  button()!.click();
  await person.settled();
}
