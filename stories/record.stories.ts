import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/record/define';
import type { AlwaysClient } from '@always-kit/client';
import { clientOf, coach, everythingFilled, halfWay, newTeam, partner, paused, viewer } from './record.example.ts';

interface Args {
  /** Makes the client that the record is read from, as one person. */
  readonly client: () => AlwaysClient;
  readonly service: string;
  readonly step: string;
  readonly headingLevel: number;
  readonly messages: object;
}

const meta: Meta<Args> = {
  title: 'Record',
  component: 'always-record',
  args: { client: () => clientOf(halfWay(), coach), service: '', step: '', headingLevel: 2, messages: {} },
  argTypes: { client: { control: false } },
  render: ({ client, service, step, headingLevel, messages }) => html`
    <always-record
      always-event="knowing-who-cares-for-me"
      service=${service}
      step=${step}
      heading-level=${headingLevel}
      .client=${client()}
      .messages=${messages}
    ></always-record>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The page has not said which Always Event it is about. */
export const Empty: Story = { render: () => html`<always-record></always-record>` };

/** There is none of this id yet, and the page says which service it is about: whoever may write can begin it. */
export const Begin: Story = {
  args: { client: () => clientOf(newTeam(), coach, { notBegun: true }), service: 'bramley-ward' },
};

export const BeginWithoutATitle: Story = { ...Begin, play: pressed('form [type=submit]') };

export const NotBegunForAReader: Story = {
  args: { client: () => clientOf(newTeam(), viewer, { notBegun: true }), service: 'bramley-ward' },
};

/** Nothing is written down yet: one sentence says where to begin. */
export const NewTeam: Story = { args: { client: () => clientOf(newTeam(), coach), step: 'readiness' } };

export const HalfWay: Story = { play: pressed('#open-step') };

/** Everything is open that is not a form. */
export const EverythingFilled: Story = {
  args: { client: () => clientOf(everythingFilled(), coach) },
  play: async (context) => {
    await pressed('#toggle-readiness')(context);
    const root = context.canvasElement.querySelector('always-record')!.shadowRoot!;
    for (const each of root.querySelectorAll<HTMLElement>('.toggle[aria-expanded=false]')) each.click();
  },
};

export const Paused: Story = { args: { client: () => clientOf(paused(), coach) }, play: pressed('#toggle-rest') };

/** A reader sees the same, and has no buttons. */
export const ForAReader: Story = {
  args: { client: () => clientOf(halfWay(), viewer) },
  play: pressed('#toggle-ledger', '#toggle-vision'),
};

/** Twelve statements with four answers each, and no pass or fail. */
export const ReadinessCheck: Story = {
  args: { client: () => clientOf(newTeam(), coach), step: 'readiness' },
  play: pressed('#add-new-readiness'),
};

/** What would make it stronger stands under its field; it can be left as it is, with a reason. */
export const Hints: Story = {
  args: { client: () => clientOf(halfWay(), partner), step: 'test' },
  play: pressed(`[id='change-0199a0b0-0000-7000-8000-000000000034']`, '.hint-note .link'),
};

export const WithMistakes: Story = {
  args: { client: () => clientOf(halfWay(), coach), step: 'test' },
  play: pressed('#add-new-test-of-change', '#panel-test form [type=submit]'),
};

export const ChoosingAQuote: Story = {
  args: { client: () => clientOf(halfWay(), coach), step: 'what-matters' },
  play: pressed('#add-new-quote', '.voices input'),
};

export const TheTeam: Story = {
  args: { client: () => clientOf(halfWay(), coach), step: 'team' },
  play: pressed('#change-team'),
};

export const TakingOut: Story = {
  args: { client: () => clientOf(halfWay(), coach), step: 'place' },
  play: pressed('#remove-scope'),
};

/** The service does not answer: what was written stays. */
export const NotSaved: Story = {
  args: { client: () => clientOf(halfWay(), coach, { PUT: 'busy' }), step: 'place' },
  play: pressed('#change-scope', '#panel-place form [type=submit]'),
};

/** Somebody else wrote meanwhile: both are shown, and nothing is lost. */
export const Conflict: Story = {
  args: { client: () => clientOf(halfWay(), coach, { PUT: 'stale-revision' }), step: 'place' },
  play: pressed('#change-scope', '#panel-place form [type=submit]'),
};

export const CouldNotBeRead: Story = { args: { client: () => clientOf(halfWay(), coach, { GET: 'unknown-token' }) } };

/** Presses one thing after another, each as soon as it is there. */
function pressed(...selectors: readonly string[]): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector('always-record')!;
    for (const selector of selectors) {
      await appeared(() => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined).then((each) =>
        each.click(),
      );
      await element.updateComplete;
    }
  };
}

async function appeared<Kind>(find: () => Kind | undefined): Promise<Kind> {
  for (let attempts = 0; attempts < 200; attempts++) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((later) => setTimeout(later, 10));
  }
  throw new Error('It did not appear');
}
