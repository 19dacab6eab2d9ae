import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@always-kit/elements/measure-wizard/define';
import { beginning, clientOf, measuring, viewer, type StoryCollector } from './measure-wizard.example.ts';

type Args = StoryCollector & {
  /** The id of a measure to change. */
  readonly measure: string;
  readonly headingLevel: number;
  readonly messages: object;
};

const meta: Meta<Args> = {
  title: 'Measure wizard',
  component: 'always-measure-wizard',
  args: { alwaysEvent: beginning, measure: '', headingLevel: 2, messages: {} },
  argTypes: { alwaysEvent: { control: false } },
  render: ({ measure, headingLevel, messages, ...collector }) => html`
    <always-measure-wizard
      always-event="going-home"
      measure=${measure || nothing}
      heading-level=${headingLevel}
      .client=${clientOf(collector)}
      .messages=${messages}
      ><p>Ask the improvement team for this on paper.</p></always-measure-wizard
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const next = '[type=submit]';
const page = (name: string): string => `[data-page='${name}']`;
const pick = (value: string): string => `input[value='${value}']`;
const own = pick('bramley-going-home/always');
const toQuestion = [pick('outcome'), next, page('question')];
const toAnswers = [...toQuestion, own, next, page('answers')];
const toTarget = [...toAnswers, next, page('target')];
const toPeople = [...toTarget, pick('increase'), pick('known'), '#target=95', next, page('people')];
const toChart = [...toPeople, '#people=10', pick('weekly'), next, page('chart')];
const toCheck = [...toChart, next, page('name'), next, page('check')];
const toCheckOfThere = ['question', 'answers', 'target', 'people', 'chart', 'name', 'check'].flatMap((name) => [
  next,
  page(name),
]);

/** A team that has never measured. */
export const WhatToKnow: Story = {};

export const NothingChosen: Story = { play: doing(next, '#problem-measure') };

export const WhichQuestion: Story = { play: doing(...toQuestion, own) };

/** What there is, and how to ask your own. */
export const NoQuestionYet: Story = {
  args: { ownQuestion: false },
  play: doing(...toQuestion, pick('none'), next, page('no-question')),
};

export const WhichAnswersCount: Story = { play: doing(...toAnswers) };

/** Answers that only the team can judge. */
export const AnswersToDecideOn: Story = {
  play: doing(...toQuestion, pick('care-feedback/care'), next, page('answers'), next, '#problem-measure'),
};

export const HowMuch: Story = { play: doing(...toTarget, pick('increase'), pick('known'), '#target=95') };

export const HowToAsk: Story = {
  play: doing(...toPeople, '#people=5', pick('weekly'), '#today=80', '[part=outlook] p:nth-child(6)'),
};

/** Neither where it starts nor where it is to go is known yet. */
export const HowToAskByExamples: Story = {
  play: doing(
    ...toTarget,
    ...[pick('increase'), pick('unknown'), next, page('people'), '#people=5', pick('weekly')],
    '[part=outlook] p:nth-child(5)',
  ),
};

export const WhichChart: Story = { play: doing(...toChart, '.best') };

/** Nearly everybody says so already: another kind of chart would fit, which a measure cannot have. */
export const WhichChartNearTheEnd: Story = {
  args: { alwaysEvent: measuring, measure: 'called', said: 5 },
  play: doing(...toCheckOfThere.slice(0, 10), '.best'),
};

export const WhatToCallIt: Story = { play: doing(...toChart, next, page('name')) };

export const Check: Story = { play: doing(...toCheck) };

/** What is there is changed: it begins with what is saved. */
export const ChangingOne: Story = {
  args: { alwaysEvent: measuring, measure: 'called' },
  play: doing(...toCheckOfThere),
};

export const Saved: Story = { play: doing(...toCheck, next, page('saved')) };

/** The service does not answer: what was answered stays. */
export const NotSaved: Story = { args: { faults: { PUT: 'busy' } }, play: doing(...toCheck, next, '#problem-measure') };

/** Somebody else was faster, and changed the same measure. */
export const SomebodyElseChangedIt: Story = {
  args: {
    alwaysEvent: measuring,
    measure: 'called',
    meanwhile: (now) => ({ ...now, measures: now.measures.map((each) => ({ ...each, target: 0.9 })) }),
  },
  play: doing(...toCheckOfThere, next, '#problem-measure'),
};

/** Who may not record sees what is measured, and no form. */
export const ForAViewer: Story = { args: { alwaysEvent: measuring, person: viewer } };

export const CouldNotBeRead: Story = { args: { faults: { GET: 'unknown-token' } } };

export const NoAlwaysEvent: Story = {
  render: () => html`<always-measure-wizard><p>Ask the improvement team.</p></always-measure-wizard>`,
};

/** Does one thing after another, each as soon as it can be done: presses what is found, writes after `=`, or waits for a page. */
function doing(...steps: readonly string[]): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector('always-measure-wizard')!;
    for (const step of steps) {
      const [selector = '', written] = step.startsWith('#') ? step.split('=') : [step];
      const found = await appeared(() => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined);
      if (written !== undefined) {
        (found as HTMLInputElement).value = written;
        found.dispatchEvent(new InputEvent('input', { bubbles: true }));
      } else if (found.matches('button, input')) found.click();
      await element.updateComplete;
    }
  };
}

async function appeared<Kind>(find: () => Kind | undefined): Promise<Kind> {
  for (let attempts = 0; attempts < 500; attempts++) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((later) => setTimeout(later, 10));
  }
  throw new Error('It did not appear');
}
