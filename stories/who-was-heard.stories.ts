import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type HeardByGroup } from '@always-kit/contract';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/who-was-heard/define';
import type { AlwaysWhoWasHeard } from '@always-kit/elements/who-was-heard/define';

type Args = Pick<
  AlwaysWhoWasHeard,
  'question' | 'population' | 'plus' | 'helpLinks' | 'heading' | 'groupName' | 'messages'
> & { place: 'page' | 'narrow'; direction: 'ltr' | 'rtl'; table: boolean; client: () => AlwaysClient };

const common = {
  service: 'bramley-ward',
  from: '2026-04-01',
  until: '2026-10-31',
  within: 2,
  disclosure: { below: 8, roundedTo: 5 },
  generatedAt: '2026-11-22T09:00:00Z',
};
const fifths: HeardByGroup = {
  ...common,
  groups: [45, 80, 95, 70, 60].map((people, at) => ({ code: `fifth-${at + 1}`, people })),
  total: { people: 350 },
};
const languages: HeardByGroup = {
  ...common,
  questionnaire: 'about-you',
  question: 'first-language',
  language: 'en-GB',
  groups: [
    { code: 'english', text: { plain: 'English' }, people: 290 },
    { code: 'polish', text: { plain: 'Polish' }, people: 20 },
    { code: 'urdu', text: { plain: 'Urdu' }, people: null },
    { code: 'arabic', text: { plain: 'Arabic' }, people: null },
    { code: 'another', text: { plain: 'Another language' }, people: 15 },
    { code: 'declined', people: 10 },
  ],
  total: { people: 350 },
};
const ofHospital = 'Our own hospital records: people who left a ward';
const served = {
  source: ofHospital,
  year: '2025 to 2026',
  groups: [0.31, 0.22, 0.18, 0.16, 0.13].map((share, at) => ({ code: `fifth-${at + 1}`, share })),
};

/** A collector that answers who was heard: by language where it is asked for, else by how deprived areas are. */
function answering(by: HeardByGroup, status = 200): () => AlwaysClient {
  return () =>
    createClient({
      url: 'https://collector.example',
      token: 'story',
      fetch: async (input) =>
        Response.json(
          status === 200 ? ((input as URL).search.includes('language') ? languages : by) : problem('not-found'),
          { status },
        ),
    });
}

const meta: Meta<Args> = {
  title: 'Who was heard',
  component: 'always-who-was-heard',
  args: {
    question: '',
    population: served,
    plus: [],
    helpLinks: {},
    heading: 'Who was heard on Bramley Ward',
    groupName: '',
    messages: {},
    place: 'page',
    direction: 'ltr',
    table: false,
    client: answering(fifths),
  },
  argTypes: {
    population: { control: false },
    plus: { control: false },
    client: { control: false },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
    direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  },
  render: (args) => html`
    <div dir=${args.direction}>
      <always-who-was-heard
        style=${styleMap({ maxInlineSize: args.place === 'narrow' ? '18rem' : '60rem' })}
        service="bramley-ward"
        question=${args.question}
        heading=${args.heading}
        group-name=${args.groupName}
        .population=${args.table ? undefined : args.population}
        .plus=${args.plus}
        .helpLinks=${args.helpLinks}
        .client=${args.client()}
        .messages=${args.messages}
      >
        ${
          args.table
            ? html`<table data-year="2021">
                <caption>
                  Census, our area
                </caption>
                <tr data-code="english">
                  <th>English</th>
                  <td>70%</td>
                </tr>
                <tr data-code="polish">
                  <th>Polish</th>
                  <td>9%</td>
                </tr>
                <tr data-code="urdu">
                  <th>Urdu</th>
                  <td>8%</td>
                </tr>
                <tr data-code="arabic">
                  <th>Arabic</th>
                  <td>5%</td>
                </tr>
                <tr data-code="another">
                  <th>Another language</th>
                  <td>8%</td>
                </tr>
              </table>`
            : ''
        }
        <p slot="help">Our interpreters can ask the questions with people: call the language team.</p>
      </always-who-was-heard>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** By how deprived areas are: the most deprived fifth is marked, and less was heard of it. */
export const ByDeprivation: Story = {};

/** A group that the place chose beside it, with links to what could help. */
export const WithPlusGroups: Story = {
  args: {
    plus: [
      {
        name: 'People whose first language is not English',
        question: 'first-language',
        codes: ['polish', 'another'],
        share: 0.25,
        source: 'Census, our area',
        year: 2021,
      },
    ],
    helpLinks: { easyRead: '#easy-read', languages: '#languages' },
  },
};

/** By the answer to a question: two groups are too few to be shown. The population is a table of the page. */
export const ByLanguage: Story = { args: { question: 'first-language', groupName: 'First language', table: true } };

export const NobodyStandsOut: Story = {
  args: {
    client: answering({
      ...fifths,
      groups: [110, 75, 65, 55, 45].map((people, at) => ({ code: `fifth-${at + 1}`, people })),
    }),
  },
};

export const NoPopulation: Story = { args: { population: undefined } };

export const NoSource: Story = { args: { population: { ...served, source: '' } } };

export const Narrow: Story = { args: { place: 'narrow' } };

export const RightToLeft: Story = { args: { direction: 'rtl' } };

export const NobodyYet: Story = {
  args: {
    client: answering({
      ...fifths,
      groups: fifths.groups.map(({ code }) => ({ code, people: 0 })),
      total: { people: 0 },
    }),
  },
};

export const NotRead: Story = { args: { client: answering(fifths, 404) } };
