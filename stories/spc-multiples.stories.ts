import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import '@always-kit/elements/spc-multiples/define';
import type { AlwaysSpcMultiples } from '@always-kit/elements/spc-multiples/define';
import * as example from './board.example.ts';

type Args = Partial<Pick<AlwaysSpcMultiples, 'heading' | 'headingLevel' | 'href' | 'ownAxes' | 'messages'>> & {
  series?: readonly Series[] | undefined;
  client?: (() => AlwaysClient) | undefined;
  place?: 'page' | 'narrow';
};

const meta: Meta<Args> = {
  title: 'SPC multiples',
  component: 'always-spc-multiples',
  args: { series: example.board, heading: 'Going home: all measures', href: '#{measure}', place: 'page' },
  argTypes: { series: { control: false }, client: { control: false } },
  render: ({ series, client, heading, headingLevel, href, ownAxes, messages, place }) => html`
    <always-spc-multiples
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : 'none' })}
      always-event=${client ? 'what-matters' : nothing}
      heading=${heading ?? ''}
      heading-level=${headingLevel ?? 2}
      href=${href ?? ''}
      ?own-axes=${ownAxes ?? false}
      .series=${client ? undefined : series}
      .client=${client?.()}
      .messages=${messages ?? {}}
      ><p>Ask for this on paper.</p></always-spc-multiples
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** One scale and the same dates for all. */
export const OneScale: Story = {};

export const OwnScales: Story = { args: { ownAxes: true } };

export const Narrow: Story = { args: { place: 'narrow' } };

export const Fifty: Story = { args: { series: example.fifty, heading: 'All wards' } };

/** Without an `href` each name is a button, and the page hears `always-open`. */
export const WithButtons: Story = { args: { href: '', series: example.board.slice(0, 2) } };

export const FromTheCollector: Story = { args: { client: () => example.boardClient(example.board) } };

export const OneNotRead: Story = { args: { client: () => example.boardClient(example.board, ['card']) } };

export const NoMeasures: Story = { args: { series: [] } };

export const Loading: Story = { args: { client: () => example.clientOf('slow') } };

export const NoConnection: Story = { args: { client: () => example.clientOf('offline') } };
