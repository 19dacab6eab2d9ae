import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/what-matters/define';
import type { AlwaysWhatMatters } from '@always-kit/elements';
import { alwaysScale, friendsAndFamily, staffPulse, whatMattersPatient } from '@always-kit/contract/built-in';
import { announced, next, pick, through, times, write } from './support/going-through.ts';
import { storyClient, type Line } from './support/collector.ts';
import { asking, helped, left, names, nights, sampleTranslations } from './support/questionnaires.ts';

type Args = Pick<AlwaysWhatMatters, 'questionnaire' | 'service' | 'headingLevel' | 'messages'> & {
  /** How the collector behaves. */
  line: Line;
  /** A BCP 47 tag, or nothing for the page's own. */
  language: string;
  /** The width of the place it is put into. */
  place: 'page' | 'narrow';
};

const meta: Meta<Args> = {
  title: 'What matters to you',
  component: 'always-what-matters',
  args: {
    questionnaire: whatMattersPatient,
    service: 'bramley-ward',
    headingLevel: 2,
    messages: {},
    line: 'up',
    language: '',
    place: 'page',
  },
  argTypes: {
    line: { control: 'select', options: ['up', 'down', 'slow', 'refuses'] },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
  },
  render: ({ questionnaire, service, headingLevel, messages, line, language, place }) => html`
    <always-what-matters
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : '' })}
      service=${service}
      language=${language}
      heading-level=${headingLevel}
      .questionnaire=${questionnaire}
      .messages=${messages}
      .client=${storyClient(line)}
    >
      <p>Tell us what matters to you: ask for a paper form.</p>
    </always-what-matters>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const answered = [next, write('Being listened to, and knowing what will happen next.'), ...times(5, next)];

export const FirstPage: Story = {};

export const QuestionInWords: Story = { play: through(next) };

export const AlmostTooLong: Story = { play: through(next, write('Being listened to. '.repeat(200)), announced) };

export const TooLong: Story = { play: through(next, write('Being listened to. '.repeat(220)), next, announced) };

export const OneChoice: Story = { args: { questionnaire: staffPulse }, play: through(next, pick(1)) };

export const SeveralChoices: Story = {
  args: { questionnaire: asking(helped) },
  play: through(next, pick(0), pick(2)),
};

export const Faces: Story = { args: { questionnaire: friendsAndFamily }, play: through(next, pick(1)) };

export const HowOften: Story = {
  args: {
    questionnaire: asking({
      kind: 'always',
      id: 'always',
      text: { plain: 'Did you know who was looking after you?' },
      options: alwaysScale,
    }),
  },
  play: through(next),
};

export const YesOrNo: Story = { args: { questionnaire: asking(names) }, play: through(next, pick(0)) };

export const Number: Story = { args: { questionnaire: asking(nights) }, play: through(next, write('3')) };

export const Date: Story = { args: { questionnaire: asking(left) }, play: through(next, write('5', '3', '2026')) };

export const NeedsAnAnswer: Story = {
  args: { questionnaire: asking({ ...helped, required: true }, names) },
  play: through(next, next),
};

export const NotADate: Story = {
  args: { questionnaire: asking(left) },
  play: through(next, write('31', '2', '2026'), next),
};

export const NotANumber: Story = {
  args: { questionnaire: asking(nights) },
  play: through(next, write('two'), next),
};

export const CheckAnswers: Story = { play: through(...answered) };

export const NothingAnswered: Story = { play: through(...times(6, next), next) };

export const Sending: Story = { args: { line: 'slow' }, play: through(...answered, next) };

export const NotSent: Story = { args: { line: 'down' }, play: through(...answered, next) };

export const Refused: Story = { args: { line: 'refuses' }, play: through(...answered, next) };

export const ThankYou: Story = { play: through(...answered, next) };

export const Loading: Story = { args: { questionnaire: 'wm-core', line: 'slow' } };

export const CouldNotLoad: Story = { args: { questionnaire: 'wm-core', line: 'down' }, play: through() };

export const InANarrowPlace: Story = {
  args: { place: 'narrow', questionnaire: friendsAndFamily },
  play: through(next),
};

/** The question is translated; our own words are not, and say so to a screen reader. Sample text. */
export const QuestionInWelsh: Story = {
  args: { language: 'cy', questionnaire: asking(sampleTranslations) },
  play: through(next),
};

/** Question and our words, from right to left. Sample text: not checked by a translator. */
export const InUrdu: Story = {
  args: {
    language: 'ur',
    questionnaire: asking(sampleTranslations),
    messages: {
      language: 'ur',
      progress: 'سوال {number} از {total}',
      back: 'واپس',
      continue: 'جاری رکھیں',
    },
  },
  play: through(next),
};

/** A trust's own words on what happens next. */
export const OwnWords: Story = {
  args: {
    messages: {
      thanks: 'Thank you for telling us',
      next: [{ text: 'Sam, our patient experience lead, reads every answer on Fridays.' }],
    },
  },
  play: through(...answered, next),
};
