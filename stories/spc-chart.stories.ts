import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import '@always-kit/elements/spc-chart/define';
import type { AlwaysSpcChart } from '@always-kit/elements/spc-chart/define';
import * as example from './spc-chart.example.ts';

type Args = Partial<Pick<AlwaysSpcChart, 'heading' | 'headingLevel' | 'messages'>> & {
  series?: Series | undefined;
  /** Makes a client to read the series with, instead of giving the series. */
  client?: (() => AlwaysClient) | undefined;
  /** The width of the place it is put into. */
  place?: 'page' | 'narrow';
};

const meta: Meta<Args> = {
  title: 'SPC chart',
  component: 'always-spc-chart',
  args: { series: example.improving, headingLevel: 2, heading: '', messages: {}, place: 'page' },
  argTypes: {
    series: { control: false },
    client: { control: false },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
  },
  render: ({ series, client, heading, headingLevel, messages, place }) => html`
    <always-spc-chart
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : '60rem' })}
      always-event=${client ? 'what-matters' : nothing}
      measure=${client ? 'asked-what-matters' : nothing}
      heading=${heading ?? ''}
      heading-level=${headingLevel ?? 2}
      .series=${client ? undefined : series}
      .client=${client?.()}
      .messages=${messages ?? {}}
    ></always-spc-chart>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Half a year with a baseline: what a matron sees after a change that worked. */
export const GettingBetter: Story = {};

export const GettingWorse: Story = { args: { series: example.gettingWorse } };

export const NoClearChange: Story = { args: { series: example.steady } };

/** Neither way is better: a shape and a colour of its own, and no word of good or bad. */
export const NeitherWayIsBetter: Story = { args: { series: example.neitherWay } };

export const LimitsSetAgain: Story = { args: { series: example.limitsSetAgain } };

export const WeeksWithoutAnswers: Story = { args: { series: example.withGaps } };

/** Its mark is hollow, and no alarm is raised about it. */
export const LastWeekNotOver: Story = { args: { series: example.lastWeekNotOver } };

export const TooFewPoints: Story = { args: { series: example.tooFew } };

export const OnePoint: Story = { args: { series: example.seriesOf([[7, 9]]) } };

export const NothingYet: Story = { args: { series: example.nothingYet } };

/** Every point is the same, so mean and limits are one line. */
export const Always: Story = { args: { series: example.always } };

/** Five years of days: the same few elements as half a year of weeks. */
export const ManyDays: Story = { args: { series: example.manyDays } };

export const Narrow: Story = { args: { place: 'narrow' } };

export const NumbersAndHelp: Story = { play: open };

export const NumbersNarrow: Story = { args: { place: 'narrow' }, play: open };

export const FromTheCollector: Story = { args: { client: () => example.clientOf(example.improving) } };

export const Loading: Story = { args: { client: () => example.clientOf('slow') } };

export const NoConnection: Story = { args: { client: () => example.clientOf('offline') } };

export const NotFound: Story = { args: { client: () => example.clientOf('not-found') } };

/** A trust's own words for some of ours. */
export const OwnWords: Story = {
  args: {
    heading: 'Bramley ward: do we ask?',
    messages: { signals: 'What stands out', numbers: 'See every week', mean: 'Average' },
  },
};

const falls = [5, 7, 4, 8, 6, 5, 9, 4, 6, 7, 5, 6, 8, 5, 4, 6, 12, 7];

/** A plain table of the page becomes a chart, and stays a table where there is no script. */
export const FromATable: Story = {
  render: () => html`
    <always-spc-chart direction="decrease" target="4">
      <table>
        <caption>
          Falls on Bramley ward
        </caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Falls</th>
          </tr>
        </thead>
        <tbody>
          ${falls.map((count, at) => {
            const month = new Date(Date.UTC(2025, at)).toISOString().slice(0, 7);
            return html`
              <tr>
                <th scope="row"><time datetime=${month}>${month}</time></th>
                <td>${count}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
    </always-spc-chart>
  `,
};

export const ATableThatCannotBeRead: Story = {
  render: () => html`
    <always-spc-chart>
      <table>
        <caption>
          Falls on Bramley ward
        </caption>
        <tbody>
          <tr>
            <th scope="row">Last winter</th>
            <td>a few</td>
          </tr>
        </tbody>
      </table>
    </always-spc-chart>
  `,
};

/** Opens all that opens. */
async function open({ canvasElement }: { canvasElement: Element }): Promise<void> {
  const chart = canvasElement.querySelector('always-spc-chart');
  await chart?.updateComplete;
  for (const details of chart?.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
}
