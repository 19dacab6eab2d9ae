import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { AlwaysClient } from '@always-kit/client';
import '@always-kit/elements/report/define';
import type { AlwaysReport } from '@always-kit/elements/report/define';
import {
  clientOf,
  fromOutside,
  goingWell,
  justBegun,
  many,
  resting,
  sponsor,
  stalled,
  team,
  viewer,
} from './report.example.ts';

interface Args extends Pick<AlwaysReport, 'kind' | 'alwaysEvent' | 'href' | 'headingLevel' | 'messages'> {
  /** Makes the client that the report is read from, as one person. */
  readonly client: () => AlwaysClient;
  readonly place: 'page' | 'narrow';
}

const meta: Meta<Args> = {
  title: 'Report',
  component: 'always-report',
  args: {
    kind: 'oversight',
    alwaysEvent: 'going-home',
    href: '',
    headingLevel: 2,
    messages: {},
    client: () => clientOf(sponsor, [goingWell()]),
    place: 'page',
  },
  argTypes: {
    client: { control: false },
    kind: { control: 'inline-radio', options: ['oversight', 'board'] },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
  },
  render: ({ kind, alwaysEvent, href, headingLevel, messages, client, place }) => html`
    <always-report
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : 'none' })}
      kind=${kind}
      always-event=${alwaysEvent || nothing}
      href=${href || nothing}
      heading-level=${headingLevel}
      .messages=${messages}
      .client=${client()}
      ><p>Ask for this on paper.</p></always-report
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A sponsor sees that it works, and may say that they have looked. */
export const GoingWell: Story = {};

export const JustBegun: Story = {
  args: { alwaysEvent: 'knowing-my-nurse', client: () => clientOf(sponsor, [justBegun()]) },
};

/** What is late is said plainly, and what would help is said kindly. */
export const Stalled: Story = { args: { alwaysEvent: 'a-quiet-night', client: () => clientOf(sponsor, [stalled()]) } };

export const Resting: Story = { args: { client: () => clientOf(team, [resting()]) } };

/** Rounded, by whole months, and no number under 8. */
export const OutsideTheTeam: Story = { args: { client: () => clientOf(viewer, [fromOutside()]) } };

export const IHaveLooked: Story = {
  play: async ({ canvasElement }) => {
    const report = canvasElement.querySelector('always-report')!;
    for (let attempts = 0; attempts < 200; attempts++) {
      const button = report.shadowRoot?.querySelector<HTMLElement>('#looked-button');
      if (button) {
        button.click();
        return report.updateComplete.then(() => undefined);
      }
      await new Promise((later) => setTimeout(later, 10));
    }
    throw new Error('It did not appear');
  },
};

export const Narrow: Story = { args: { place: 'narrow', href: '#{kind}-{id}' } };

/** A row each, by title. */
export const Board: Story = { args: { kind: 'board', client: () => clientOf(viewer, many()) } };

/** Each row is a card. */
export const NarrowBoard: Story = { args: { kind: 'board', place: 'narrow', client: () => clientOf(viewer, many()) } };

export const BoardOfOne: Story = { args: { kind: 'board', client: () => clientOf(viewer, [goingWell()]) } };

export const EmptyBoard: Story = { args: { kind: 'board', client: () => clientOf(viewer, []) } };

export const CouldNotBeRead: Story = { args: { client: () => clientOf(viewer, [], 'unknown-token') } };

export const BoardCouldNotBeRead: Story = { args: { kind: 'board', client: () => clientOf(viewer, [], 'busy') } };

export const NoAlwaysEvent: Story = { args: { alwaysEvent: '' } };
