import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/spc-groups/define';
import type { AlwaysSpcGroups } from '@always-kit/elements/spc-groups/define';

type Args = Pick<AlwaysSpcGroups, 'rows' | 'heading' | 'headingLevel' | 'groupName' | 'messages'> & {
  place: 'page' | 'narrow';
};

const ages: AlwaysSpcGroups['rows'] = [
  { group: '16 to 24', numerator: 24, denominator: 40 },
  { group: '25 to 44', numerator: 96, denominator: 130 },
  { group: '45 to 64', numerator: 160, denominator: 210 },
  { group: '65 to 84', numerator: 190, denominator: 240 },
  { group: '85 and over', numerator: 42, denominator: 60 },
];
const ethnicities: AlwaysSpcGroups['rows'] = [
  { group: 'Asian or Asian British', numerator: 51, denominator: 80 },
  { group: 'Black, African, Caribbean or Black British', numerator: 30, denominator: 62 },
  { group: 'Mixed or multiple ethnic groups', numerator: 12, denominator: 18 },
  { group: 'White', numerator: 330, denominator: 410 },
  { group: 'Another ethnic group', numerator: 3, denominator: 5 },
  { group: 'Not said', numerator: 40, denominator: 55 },
];

const meta: Meta<Args> = {
  title: 'SPC groups',
  component: 'always-spc-groups',
  args: {
    rows: ages,
    heading: 'People who say we asked what matters to them, by age',
    headingLevel: 2,
    groupName: 'Age',
    messages: {},
    place: 'page',
  },
  argTypes: { rows: { control: false }, place: { control: 'inline-radio', options: ['page', 'narrow'] } },
  render: ({ rows, heading, headingLevel, groupName, messages, place }) => html`
    <always-spc-groups
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : '60rem' })}
      heading=${heading}
      heading-level=${headingLevel}
      group-name=${groupName}
      .rows=${rows}
      .messages=${messages}
    ></always-spc-groups>
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

export const NothingYet: Story = { args: { rows: [] } };

export const RowsThatCannotBeRead: Story = {
  args: { rows: [...ages, { group: 'Not said', numerator: 9, denominator: 8 }] },
};

export const OwnWords: Story = { args: { messages: { everybody: 'All patients', nobody: 'None' } } };
