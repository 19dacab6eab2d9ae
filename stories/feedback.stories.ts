import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '@always-kit/elements/feedback/define';
import type { AlwaysFeedback } from '@always-kit/elements';
import { aboutYou, careFeedback, friendsAndFamily, whatMattersPatient } from '@always-kit/contract/built-in';
import { next, open, pick, through, times, write } from './support/going-through.ts';
import { storyClient, type Line } from './support/collector.ts';
import { asking, goingHome, helped } from './support/questionnaires.ts';

type Args = Pick<
  AlwaysFeedback,
  'questionnaire' | 'service' | 'headingLevel' | 'reading' | 'pictures' | 'scale' | 'scaleStyle' | 'checkAnswers'
> & {
  /** How the collector behaves. */
  line: Line;
  /** The width of the place it is put into. */
  place: 'page' | 'narrow';
};

const meta: Meta<Args> = {
  title: 'Feedback',
  component: 'always-feedback',
  args: {
    questionnaire: goingHome,
    service: 'bramley-ward',
    headingLevel: 2,
    reading: 'easy',
    pictures: 'on',
    scale: 3,
    scaleStyle: 'faces',
    checkAnswers: 'offered',
    line: 'up',
    place: 'page',
  },
  argTypes: {
    reading: { control: 'inline-radio', options: ['easy', 'plain'] },
    pictures: { control: 'inline-radio', options: ['on', 'off'] },
    scale: { control: 'inline-radio', options: [3, 5] },
    scaleStyle: { control: 'inline-radio', options: ['faces', 'words'] },
    checkAnswers: { control: 'inline-radio', options: ['offered', 'always'] },
    line: { control: 'select', options: ['up', 'down', 'slow', 'refuses'] },
    place: { control: 'inline-radio', options: ['page', 'narrow'] },
  },
  render: ({
    questionnaire,
    service,
    headingLevel,
    reading,
    pictures,
    scale,
    scaleStyle,
    checkAnswers,
    line,
    place,
  }) => html`
    <always-feedback
      style=${styleMap({ maxInlineSize: place === 'narrow' ? '18rem' : '' })}
      service=${service}
      reading=${reading}
      pictures=${pictures}
      scale=${scale}
      scale-style=${scaleStyle}
      check-answers=${checkAnswers}
      heading-level=${headingLevel}
      .questionnaire=${questionnaire}
      .client=${storyClient(line)}
    >
      <p>Tell us about your care: ask for a paper form.</p>
    </always-feedback>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const answered = [next, pick(0), next, pick(1), next];

export const FirstPage: Story = {};

export const HowOften: Story = { play: through(next, pick(1)) };

export const InWords: Story = { play: through(next, pick(1), next, write('Nobody told me who to call.')) };

export const ThreeFaces: Story = { play: through(next, next, pick(0)) };

export const FiveFaces: Story = { args: { questionnaire: careFeedback, scale: 5 }, play: through(next) };

export const FriendsAndFamily: Story = { args: { questionnaire: friendsAndFamily }, play: through(next) };

export const WordsOnly: Story = { args: { questionnaire: careFeedback, scaleStyle: 'words' }, play: through(next) };

export const WhatMatters: Story = { args: { questionnaire: whatMattersPatient }, play: through(next) };

export const LastQuestion: Story = { play: through(...answered) };

/** The words that not everybody knows are explained to those who ask. */
export const HardWords: Story = {
  args: {
    questionnaire: {
      ...aboutYou,
      questions: aboutYou.questions.filter(({ id }) => id === 'sexual-orientation'),
    },
  },
  play: through(next, open),
};

export const PicturesOff: Story = { args: { pictures: 'off' }, play: through(next, next) };

export const PicturesOffOnTheFirstPage: Story = { args: { pictures: 'off' } };

export const PlainWords: Story = { args: { reading: 'plain' }, play: through(next) };

export const PlainFaces: Story = { args: { reading: 'plain' }, play: through(next, next) };

export const NeedsAnAnswer: Story = {
  args: { questionnaire: asking({ ...helped, required: true }) },
  play: through(next, next),
};

export const LookAtYourAnswers: Story = { args: { checkAnswers: 'always' }, play: through(...answered, next) };

export const NothingAnswered: Story = { play: through(...times(4, next)) };

export const NotSent: Story = { args: { line: 'down' }, play: through(...answered, next) };

export const ThankYou: Story = { play: through(...answered, next) };

export const CouldNotLoad: Story = { args: { questionnaire: 'friends-and-family', line: 'down' }, play: through() };

export const InANarrowPlace: Story = { args: { place: 'narrow' }, play: through(next) };
