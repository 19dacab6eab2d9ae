import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { AlwaysClient } from '@always-kit/client';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/places/define';
import type { AlwaysPlaces } from '@always-kit/elements/places/define';
import * as example from './places.example.ts';

type Args = Pick<AlwaysPlaces, 'heading' | 'messages'> & {
  client: () => AlwaysClient;
  place: 'page' | 'narrow';
  direction: 'ltr' | 'rtl';
};

const meta: Meta<Args> = {
  title: 'Places',
  component: 'always-places',
  args: {
    client: () => example.answering(example.apart),
    heading: 'Knew what to do at home, in every place',
    messages: {},
    place: 'page',
    direction: 'ltr',
  },
  argTypes: {
    client: { control: false },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
    direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  },
  render: ({ client, heading, messages, place, direction }) => html`
    <div dir=${direction}>
      <always-places
        style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : '60rem' })}
        family="going-home"
        measure="knew-what-to-do"
        heading=${heading}
        .client=${client()}
        .messages=${messages}
      ></always-places>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** One place lies outside; one has too few people to be shown, and one counts other answers. */
export const OneOutside: Story = {};

export const MayBeChance: Story = { args: { client: () => example.answering(example.alike) } };

/** So many lie outside that something else makes them differ. */
export const ManyOutside: Story = { args: { client: () => example.answering(example.manyApart) } };

export const OnePlace: Story = { args: { client: () => example.answering(example.onePlace) } };

export const Narrow: Story = { args: { place: 'narrow' } };

export const RightToLeft: Story = { args: { direction: 'rtl' } };

export const NotRead: Story = { args: { client: () => example.answering(undefined) } };
