import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/accreditation/define';
import type { AlwaysClient } from '@always-kit/client';
import type { CriteriaSet } from '@always-kit/contract';
import {
  anotherSet,
  changedSince,
  clientOf,
  coach,
  comments,
  halfWay,
  improved,
  justBegun,
  partner,
  teamMember,
  viewer,
} from './accreditation.example.ts';

interface Args {
  /** Makes the client that the checklist is read from, as one person. */
  readonly client: () => AlwaysClient;
  readonly headingLevel: number;
  readonly messages: object;
  /** Another set of criteria, beside the one that is used. */
  readonly compare?: CriteriaSet;
}

const meta: Meta<Args> = {
  title: 'Accreditation checklist',
  component: 'always-accreditation',
  args: { client: () => clientOf(halfWay(), coach), headingLevel: 2, messages: {} },
  argTypes: { client: { control: false }, compare: { control: false } },
  render: ({ client, headingLevel, messages, compare }) => html`
    <always-accreditation
      always-event="knowing-who-cares-for-me"
      heading-level=${headingLevel}
      .client=${client()}
      .messages=${messages}
      .compare=${compare}
      ><p>Ask for this on paper.</p></always-accreditation
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A coach sees the whole list, and may attach and sign off. */
export const HalfWay: Story = {};

export const JustBegun: Story = { args: { client: () => clientOf(justBegun(), teamMember) } };

/** A viewer reads the same list and has no buttons. */
export const ForAViewer: Story = { args: { client: () => clientOf(halfWay(), viewer) }, play: open('A3') };

export const Evidence: Story = { play: open('A1', 'A3', 'B2') };

export const AddingEvidence: Story = { play: pressed('#toggle-D2', '#add-D2') };

export const AddingEvidenceWithMistakes: Story = {
  play: pressed('#toggle-D2', '#add-D2', '#panel-D2 [type=submit]'),
};

/** The service does not answer: what was written stays. */
export const NotSaved: Story = {
  args: { client: () => clientOf(halfWay(), coach, { PUT: 'busy' }) },
  play: pressed('#toggle-A3', '#sign-A3', '#panel-A3 [type=submit]', '#panel-A3 [type=submit]'),
};

export const RemovingEvidence: Story = { play: pressed('#toggle-A4', '#panel-A4 .evidence .link') };

/** A partner with lived experience checks what she is about to sign. */
export const CheckBeforeSigning: Story = {
  args: { client: () => clientOf(halfWay(), partner) },
  play: pressed('#toggle-A3', '#sign-A3', '#panel-A3 [type=submit]'),
};

export const TakingASignOffBack: Story = { play: pressed('#toggle-A5', '#panel-A5 .buttons .link') };

/** A sign-off does not count for what it was not given for. */
export const ChangedSinceSignedOff: Story = {
  args: { client: () => clientOf(changedSince(), coach) },
  play: open('A5'),
};

/** What people say to help stands where it helps. */
export const Comments: Story = {
  args: { client: () => clientOf(halfWay(), viewer, {}, { entries: comments }) },
  play: open('B2'),
};

export const WritingAComment: Story = {
  args: { client: () => clientOf(halfWay(), coach, {}, { entries: comments }) },
  play: pressed('#toggle-B2', '#say-B2'),
};

/** A comment without words: what is wrong is said above the form. */
export const CommentWithoutWords: Story = {
  args: { client: () => clientOf(halfWay(), coach) },
  play: pressed('#toggle-B2', '#say-B2', '#panel-B2 .comments [type=submit]'),
};

/** What to do next, for each thing that is missing. */
export const NextSteps: Story = {
  args: { client: () => clientOf(justBegun(), teamMember) },
  play: open('A1', 'A2', 'F2'),
};

/** The two grades of the check, and how often it is wrong. */
export const HasItLasted: Story = {
  args: { client: () => clientOf(halfWay(), coach, {}, { work: improved }) },
  play: pressed('#toggle-C3', '#panel-C3 .lasting .sentences'),
};

/** For those outside the team, who see rounded numbers. */
export const HasItLastedForASponsor: Story = {
  args: {
    client: () => {
      const disclosure = { below: 8, roundedTo: 5 };
      const work = { ...improved, series: { ...improved.series, disclosure } };
      return clientOf(halfWay(), { ...coach, role: 'sponsor' }, {}, { work });
    },
  },
  play: open('C3'),
};

/** Which criteria of another set are the same, and which are only in one of them. */
export const BesideAnotherSet: Story = { args: { compare: anotherSet } };

export const StillToDo: Story = { play: pressed('.filter label:last-of-type input') };

export const CouldNotBeRead: Story = {
  args: { client: () => clientOf(halfWay(), coach, { GET: 'unknown-token' }) },
};

export const NoAlwaysEvent: Story = {
  render: () => html`<always-accreditation><p>Ask for this on paper.</p></always-accreditation>`,
};

/** A local set with long words. */
export const LongWords: Story = {
  args: { client: () => clientOf({ ...halfWay(), criteriaSet: longWords(halfWay().criteriaSet) }, coach) },
};

function longWords({ id, version, criteria }: CriteriaSet): CriteriaSet {
  return {
    id,
    version,
    issuer: 'Bwrdd Iechyd Lleol Enghreifftiol (enghraifft)',
    standing: 'local',
    criteria: criteria.map((criterion) => ({
      ...criterion,
      text: `${criterion.text} Mae pobl sydd â phrofiad bywyd yn gydweithwyr llawn ym mhob cam o’r gwaith hwn.`,
    })),
  };
}

function open(...criteria: readonly string[]): NonNullable<Story['play']> {
  return pressed(...criteria.map((criterion) => `#toggle-${criterion}`));
}

/** Presses one thing after another, each as soon as it is there. */
function pressed(...selectors: readonly string[]): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector('always-accreditation')!;
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
