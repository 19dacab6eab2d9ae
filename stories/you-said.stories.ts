import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/you-said/define';
import type { AlwaysClient } from '@always-kit/client';
import type { AlwaysYouSaid } from '@always-kit/elements/you-said/define';
import { recordClient, told } from './you-said.example.ts';

type Args = Pick<
  AlwaysYouSaid,
  'items' | 'audience' | 'most' | 'share' | 'place' | 'heading' | 'headingLevel' | 'messages'
> & {
  client: (() => AlwaysClient) | undefined;
  room: 'page' | 'narrow';
};

const meta: Meta<Args> = {
  title: 'You said, together we did',
  component: 'always-you-said',
  args: {
    items: told,
    client: undefined,
    audience: 'people',
    most: 0,
    share: false,
    place: 'Bramley Ward',
    heading: '',
    headingLevel: 2,
    messages: {},
    room: 'page',
  },
  argTypes: {
    items: { control: false },
    client: { control: false },
    audience: { control: 'inline-radio', options: ['people', 'staff', 'board', 'everybody'] },
    room: { control: 'inline-radio', options: ['page', 'narrow'] },
  },
  render: ({ items, client, audience, most, share, place, heading, headingLevel, messages, room }) => html`
    <always-you-said
      style=${styleMap({ maxInlineSize: room === 'narrow' ? '18rem' : 'none' })}
      always-event=${client ? 'going-home' : nothing}
      audience=${audience}
      most=${most}
      place=${place}
      heading=${heading}
      heading-level=${headingLevel}
      ?share=${share}
      .items=${client ? undefined : items}
      .client=${client?.()}
      .messages=${messages}
      ><p>Ask the ward what came of what you said.</p></always-you-said
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What a portal's page gives. */
export const OnAPortal: Story = {};

/** The page writes a list, and needs no script but ours. Who has no script reads the list. */
export const FromAList: Story = {
  render: () => html`
    <always-you-said>
      <dl>
        <dt>We got home and did not know who to call.</dt>
        <dd>We made a card with one number on it. <time datetime="2026-11-09">9 November</time></dd>
        <dt>The ward is loud at night.</dt>
        <dd>We turned the phones down from 10 at night.</dd>
      </dl>
    </always-you-said>
  `,
};

/** What is no such list stays as the page has it. */
export const NoList: Story = {
  render: () => html`<always-you-said><p>Ask the ward what came of what you said.</p></always-you-said>`,
};

export const Narrow: Story = { args: { room: 'narrow' } };

export const NothingYet: Story = { args: { items: [] } };

/** What staff see: from the record, with the week's update. */
export const ForStaff: Story = { args: { client: () => recordClient(), share: true }, play: sharing() };

/** A card, before it is sent on. */
export const Sharing: Story = { args: { share: true }, play: sharing('details') };

export const StaffWithoutARecord: Story = {
  args: { client: () => recordClient('empty'), share: true },
  play: sharing(),
};

export const GettingTheRecord: Story = { args: { client: () => recordClient('slow') } };

export const NotRead: Story = { args: { client: () => recordClient('down') }, play: until('.problem') };

export const OwnWords: Story = {
  args: { heading: 'What we changed', messages: { youSaid: 'You told us', weDid: 'With you, we' } },
};

type Play = NonNullable<Story['play']>;

/** Waits for what staff share with, and opens it where `open` is. */
function sharing(open?: string): Play {
  return async (story) => {
    await until('.share, .update')(story);
    const details = open ? rootIn(story.canvasElement).querySelector<HTMLDetailsElement>(open) : null;
    if (!details) return await until('#update, .update p')(story);
    details.open = true;
    await until('.preview')(story);
  };
}

function until(selector: string): Play {
  return async ({ canvasElement }) => {
    for (let turn = 0; turn < 200 && !rootIn(canvasElement).querySelector(selector); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
}

function rootIn(canvas: HTMLElement): ShadowRoot {
  return canvas.querySelector('always-you-said')!.shadowRoot!;
}
