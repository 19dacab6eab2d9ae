import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import '@always-kit/elements/spc-summary/define';
import type { AlwaysSpcSummary } from '@always-kit/elements/spc-summary/define';
import * as example from './board.example.ts';

type Args = Partial<
  Pick<AlwaysSpcSummary, 'heading' | 'headingLevel' | 'href' | 'order' | 'card' | 'measure' | 'messages'>
> & {
  series?: readonly Series[] | undefined;
  client?: (() => AlwaysClient) | undefined;
  place?: 'page' | 'narrow';
};

const meta: Meta<Args> = {
  title: 'SPC summary',
  component: 'always-spc-summary',
  args: { series: example.board, heading: 'Going home: all measures', href: '#{measure}', place: 'page' },
  argTypes: {
    series: { control: false },
    client: { control: false },
    order: { control: 'select', options: ['given', 'title', 'value', 'variation', 'assurance'] },
  },
  render: ({ series, client, heading, headingLevel, href, order, card, measure, messages, place }) => html`
    <always-spc-summary
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '20rem' : 'none' })}
      always-event=${client ? 'what-matters' : nothing}
      measure=${measure ?? nothing}
      heading=${heading ?? ''}
      heading-level=${headingLevel ?? 2}
      href=${href ?? ''}
      order=${order ?? 'given'}
      ?card=${card ?? false}
      .series=${client ? undefined : series}
      .client=${client?.()}
      .messages=${messages ?? {}}
      ><p>Ask for this on paper.</p></always-spc-summary
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A measure in each state. */
export const Board: Story = {};

export const GettingWorseFirst: Story = { args: { order: 'variation' } };

/** Only those with signs of getting worse. */
export const OneIcon: Story = {
  play: async ({ canvasElement }) => {
    const summary = canvasElement.querySelector('always-spc-summary');
    await summary?.updateComplete;
    summary?.shadowRoot?.querySelector<HTMLElement>('.chip')?.click();
  },
};

/** Rows become cards. */
export const Narrow: Story = { args: { place: 'narrow' } };

/** Without an `href` each name is a button, and the page hears `always-open`. */
export const WithButtons: Story = { args: { href: '' } };

export const Fifty: Story = { args: { series: example.fifty, heading: 'All wards' } };

export const OneInACard: Story = { args: { card: true, heading: '', place: 'narrow' } };

export const OneRow: Story = { args: { series: example.board.slice(0, 1) } };

export const FromTheCollector: Story = { args: { client: () => example.boardClient(example.board) } };

/** The others are there all the same. */
export const OneNotRead: Story = { args: { client: () => example.boardClient(example.board, ['card']) } };

export const NoMeasures: Story = { args: { series: [] } };

export const Loading: Story = { args: { client: () => example.clientOf('slow') } };

export const NoConnection: Story = { args: { client: () => example.clientOf('offline') } };

export const OwnWords: Story = {
  args: { messages: { showOnly: 'Filter', sortBy: 'Order', noTargetValue: '–' }, series: example.board.slice(0, 3) },
};
