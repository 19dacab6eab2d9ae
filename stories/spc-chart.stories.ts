import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import '@always-kit/elements/spc-chart/define';
import type { AlwaysSpcChart } from '@always-kit/elements/spc-chart/define';
import * as example from './spc-chart.example.ts';

type Args = Partial<
  Pick<AlwaysSpcChart, 'annotations' | 'data' | 'heading' | 'headingLevel' | 'messages' | 'palette' | 'reading'>
> & {
  series?: Series | undefined;
  /** Makes a client to read the series with, instead of giving the series. */
  client?: (() => AlwaysClient) | undefined;
  /** The width of the place it is put into. */
  place?: 'page' | 'narrow';
};

const meta: Meta<Args> = {
  title: 'SPC chart',
  component: 'always-spc-chart',
  args: { series: example.improving, headingLevel: 2, heading: '', messages: {}, reading: 'plain', place: 'page' },
  argTypes: {
    data: { control: false },
    annotations: { control: false },
    reading: { control: 'inline-radio', options: ['plain', 'easy'] },
    palette: { control: 'inline-radio', options: [undefined, 'plot-the-dots'] },
    series: { control: false },
    client: { control: false },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
  },
  render: ({ series, data, annotations, client, heading, headingLevel, messages, reading, palette, place }) => html`
    <always-spc-chart
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : '60rem' })}
      always-event=${client ? 'what-matters' : nothing}
      measure=${client ? 'asked-what-matters' : nothing}
      heading=${heading ?? ''}
      heading-level=${headingLevel ?? 2}
      reading=${reading ?? 'plain'}
      palette=${palette ?? nothing}
      .data=${data}
      .annotations=${annotations ?? []}
      .series=${client ? undefined : series}
      .client=${client?.()}
      .messages=${messages ?? {}}
      ><p>Ask for this on paper.</p></always-spc-chart
    >
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

/** Tests of change and other notes: numbered on the drawing, in words under it. */
export const WithWhatHappened: Story = { args: { annotations: example.whatHappened } };

export const WithWhatHappenedNarrow: Story = { args: { annotations: example.whatHappened, place: 'narrow' } };

export const EasyRead: Story = { args: { reading: 'easy' } };

export const EasyReadTooFew: Story = { args: { reading: 'easy', series: example.tooFew } };

/** The hues of NHS England's tools, with the outline that they need to be seen. */
export const PlotTheDots: Story = { args: { palette: 'plot-the-dots' } };

/** Limits that move with how many people there were. */
export const Proportions: Story = { args: { data: example.seenInTime } };

export const RunChart: Story = { args: { data: example.askedByMedian } };

/** Something rare, counted by how many it was well for in between. */
export const CasesBetween: Story = { args: { data: example.betweenFalls } };

export const TimeBetween: Story = { args: { data: example.daysBetween } };

/** A stretch that no rule crosses, and a point that was left out. */
export const PausedAndLeftOut: Story = { args: { data: example.paused } };

export const NoNumbersYet: Story = { args: { data: example.noData } };

/** Which of the two is right cannot be known, so nothing is drawn. */
export const TwoRowsOfOneDate: Story = { args: { data: example.twoOnOneDay } };

export const DataThatIsNone: Story = { args: { data: { points: 'many' } as never } };

/** A button for each key, the sound, and the keys themselves. */
export const MoreWaysToLook: Story = { args: { annotations: example.whatHappened }, play: open };

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
  const drawers = (): HTMLDetailsElement[] => [...(chart?.shadowRoot?.querySelectorAll('details') ?? [])];
  // The chart is drawn a frame later, and what is in its drawers is loaded as they open.
  await until(() => drawers().length > 3);
  for (const details of drawers()) details.open = true;
  await until(() => drawers().every((details) => details.querySelector('table, .ways, .share, .about')));
}

async function until(holds: () => boolean): Promise<void> {
  for (let wait = 0; wait < 100 && !holds(); wait++) await new Promise((done) => setTimeout(done, 50));
}
