import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/themes/define';
import type { AlwaysClient } from '@always-kit/client';
import { clientOf, decidedBySome, manyVoices, sponsor, teamMember, voices } from './themes.example.ts';

interface Args {
  /** Makes the client that the comments are read from, as one person. */
  readonly client: () => AlwaysClient;
  readonly level: 'principles' | 'themes';
  readonly headingLevel: number;
  readonly messages: object;
}

const meta: Meta<Args> = {
  title: 'Themes',
  component: 'always-themes',
  args: { client: () => clientOf(teamMember), level: 'principles', headingLevel: 2, messages: {} },
  argTypes: { client: { control: false }, level: { control: 'inline-radio', options: ['principles', 'themes'] } },
  render: ({ client, level, headingLevel, messages }) => html`
    <always-themes
      always-event="knowing-who-cares-for-me"
      level=${level}
      heading-level=${headingLevel}
      .client=${client()}
      .messages=${messages}
    ></always-themes>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The page has not said which Always Event it is about. */
export const NoAlwaysEvent: Story = { render: () => html`<always-themes></always-themes>` };

/** By the eight principles, with nothing decided yet. */
export const ForEverybody: Story = { play: pressed('#toggle-information') };

/** By the finer list. */
export const ForAnalysts: Story = { args: { level: 'themes' }, play: pressed('#toggle-timeliness-of-care') };

/** What people decided stands beside what is only suggested, and a theme is made of two. */
export const DecidedBySome: Story = {
  args: { level: 'themes', client: () => clientOf(teamMember, voices, decidedBySome) },
  play: pressed('.toggle', '#toggle-none', '#toggle-silent'),
};

/** What a comment is about is being changed. */
export const Changing: Story = { args: { level: 'themes' }, play: pressed('#toggle-parking', '[id^=change-parking]') };

/** Words of somebody who agreed to it are being quoted, with too much in them. */
export const Quoting: Story = {
  args: { level: 'themes', client: () => clientOf(teamMember, voices.slice(0, 4)) },
  play: async (context) => {
    await pressed('#toggle-continuity-of-care', '[id^=quote-continuity-of-care]')(context);
    const root = context.canvasElement.querySelector('always-themes')!.shadowRoot!;
    const field = root.querySelector('textarea')!;
    field.value = 'Nobody ever said this';
    field.dispatchEvent(new Event('input'));
    await pressed('form [type=submit]')(context);
  },
};

/** Themes are being put together. */
export const Merging: Story = {
  args: { level: 'themes' },
  play: pressed('#toggle-timeliness-of-care', '#merge-terms-timeliness-of-care', 'form [type=submit]'),
};

/** A part of a theme is being made one of its own. */
export const Splitting: Story = {
  args: { level: 'themes' },
  play: pressed('#toggle-timeliness-of-care', '#split-terms-timeliness-of-care'),
};

/** The service does not answer: it says so beside the comment. */
export const NotSaved: Story = {
  args: { level: 'themes', client: () => clientOf(teamMember, voices, [], { PUT: 'busy' }) },
  play: pressed('#toggle-parking', '[id^=confirm-parking]'),
};

/** Six thousand comments, worked out a little at a time. */
export const Thousands: Story = { args: { client: () => clientOf(teamMember, manyVoices) }, play: pressed('.toggle') };

/** Nobody has said anything yet. */
export const NothingSaid: Story = { args: { client: () => clientOf(teamMember, []) } };

/** Somebody outside the team is told why there is nothing to see. */
export const ForASponsor: Story = { args: { client: () => clientOf(sponsor) } };

export const CouldNotBeRead: Story = { args: { client: () => clientOf(teamMember, [], [], { GET: 'unknown-token' }) } };

/** Long words, from right to left. */
export const InArabic: Story = {
  args: {
    level: 'themes',
    messages: {
      language: 'ar',
      title: 'ما يقوله الناس، حسب الموضوع',
      themes: 'للمحللين',
      principles: 'للجميع',
      names: { 'timeliness-of-care': 'الانتظار', parking: 'مواقف السيارات' },
    },
  },
  play: pressed('#toggle-parking'),
};

/** Presses one thing after another, each as soon as it is there. */
function pressed(...selectors: readonly string[]): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector('always-themes')!;
    for (const selector of selectors) {
      await appeared(() => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined).then((each) =>
        each.click(),
      );
      await element.updateComplete;
    }
  };
}

async function appeared<Kind>(find: () => Kind | undefined): Promise<Kind> {
  for (let attempts = 0; attempts < 1_000; attempts++) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((later) => setTimeout(later, 10));
  }
  throw new Error('It did not appear');
}
