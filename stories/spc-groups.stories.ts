import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type MeasureByGroup } from '@always-kit/contract';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/spc-groups/define';
import type { AlwaysSpcGroups } from '@always-kit/elements/spc-groups/define';
import { steady } from './spc-chart.example.ts';

type Args = Pick<AlwaysSpcGroups, 'rows' | 'question' | 'heading' | 'headingLevel' | 'groupName' | 'messages'> & {
  place: 'page' | 'narrow';
  client: (() => AlwaysClient) | undefined;
};

const ages: NonNullable<AlwaysSpcGroups['rows']> = [
  { group: '16 to 24', numerator: 24, denominator: 40 },
  { group: '25 to 44', numerator: 96, denominator: 130 },
  { group: '45 to 64', numerator: 160, denominator: 210 },
  { group: '65 to 84', numerator: 190, denominator: 240 },
  { group: '85 and over', numerator: 42, denominator: 60 },
];
const ethnicities: NonNullable<AlwaysSpcGroups['rows']> = [
  { group: 'Asian or Asian British', numerator: 51, denominator: 80 },
  { group: 'Black, African, Caribbean or Black British', numerator: 30, denominator: 62 },
  { group: 'Mixed or multiple ethnic groups', numerator: 12, denominator: 18 },
  { group: 'White', numerator: 330, denominator: 410 },
  { group: 'Another ethnic group', numerator: 3, denominator: 5 },
  { group: 'Not said', numerator: 40, denominator: 55 },
];

/** What a collector answers: small numbers are taken out already. */
const fromCollector: MeasureByGroup = {
  alwaysEvent: 'going-home',
  service: 'bramley-ward',
  measure: steady.measure,
  language: 'en-GB',
  groups: [
    { code: '16-24', text: { plain: '16 to 24' }, people: null, yes: null },
    { code: '25-34', text: { plain: '25 to 34' }, people: null, yes: null },
    { code: '35-44', text: { plain: '35 to 44' }, people: 35, yes: 25 },
    { code: '45-54', text: { plain: '45 to 54' }, people: 60, yes: 45 },
    { code: '55-64', text: { plain: '55 to 64' }, people: 90, yes: 75 },
    { code: 'declined', people: 15, yes: 10 },
  ],
  total: { people: 220, yes: 165 },
  until: '2026-10-31',
  generatedAt: '2026-11-22T09:00:00Z',
};

function answering(answer: unknown, status = 200): AlwaysClient {
  return createClient({
    url: 'https://collector.example',
    token: 'story',
    fetch: async () => Response.json(answer, { status }),
  });
}

const meta: Meta<Args> = {
  title: 'SPC groups',
  component: 'always-spc-groups',
  args: {
    rows: ages,
    question: '',
    client: undefined,
    heading: 'People who say we asked what matters to them, by age',
    headingLevel: 2,
    groupName: 'Age',
    messages: {},
    place: 'page',
  },
  argTypes: {
    rows: { control: false },
    client: { control: false },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
  },
  render: ({ rows, question, client, heading, headingLevel, groupName, messages, place }) => html`
    <always-spc-groups
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : '60rem' })}
      heading=${heading}
      heading-level=${headingLevel}
      group-name=${groupName}
      always-event=${client ? 'going-home' : nothing}
      measure=${client ? 'knew-what-to-do' : nothing}
      question=${question}
      .client=${client?.()}
      .rows=${client ? undefined : rows}
      .messages=${messages}
      ><p>Ask for this on paper.</p></always-spc-groups
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The ranges overlap, and it says so. */
export const ByAge: Story = {};

/** A small group is hidden, and the next with it; two ranges lie apart. */
export const SmallGroups: Story = {
  args: { rows: ethnicities, heading: 'The same by ethnic group', groupName: 'Ethnic group' },
};

export const Narrow: Story = { args: { rows: ethnicities, groupName: 'Ethnic group', place: 'narrow' } };

export const TooFewOfOneAnswer: Story = {
  args: { rows: [{ group: '15 and under', numerator: 4, denominator: 40 }, ...ages] },
};

export const AllHidden: Story = {
  args: { rows: ages.map(({ group }, at) => ({ group, numerator: at, denominator: at + 2 })) },
};

/** The numbers of the collector, by what people told of themselves. */
export const FromTheCollector: Story = {
  args: { client: () => answering(fromCollector), question: 'age', heading: '' },
};

export const NotRead: Story = {
  args: { client: () => answering(problem('not-found'), 404), question: 'age', heading: 'By age' },
};

export const NothingYet: Story = { args: { rows: [] } };

export const RowsThatCannotBeRead: Story = {
  args: { rows: [...ages, { group: 'Not said', numerator: 9, denominator: 8 }] },
};

export const OwnWords: Story = { args: { messages: { everybody: 'All patients', nobody: 'None' } } };
