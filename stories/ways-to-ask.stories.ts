import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@always-kit/elements/what-matters/define';
import '@always-kit/elements/feedback/define';
import type { AlwaysWhatMatters } from '@always-kit/elements';
import { aboutYou, friendsAndFamily, whatMattersPatient } from '@always-kit/contract/built-in';
import { next, pick, press, through, times, write } from './support/going-through.ts';
import { storyClient } from './support/collector.ts';
import { asking, helped, names, nights } from './support/questionnaires.ts';

type Args = Partial<AlwaysWhatMatters>;

/** What both forms can do besides asking a question at a time, in every state that a person can meet. */
const meta: Meta<Args> = {
  title: 'Ways to ask',
  component: 'always-what-matters',
  args: { questionnaire: whatMattersPatient },
  render: (args) => {
    const form = document.createElement('always-what-matters');
    form.innerText = 'Ask for a paper form.'; // for a page whose script does not come
    return html`${Object.assign(form, { service: 'bramley-ward', client: storyClient() }, args)}`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const words = write('Being listened to, and knowing what will happen next.');
const toThanks = [next, pick(0), next, next];
const one = asking(names);

export const PreferNotToSay: Story = {
  args: { questionnaire: asking({ ...names, mayDecline: true }) },
  play: through(next, pick(3)),
};

export const PreferNotToSaySeveral: Story = {
  args: { questionnaire: asking({ ...helped, mayDecline: true }) },
  play: through(next),
};

export const AllOnOnePage: Story = {
  args: { layout: 'one-page', questionnaire: asking(names, helped, nights) },
  play: through(next),
};

export const AllOnOnePageWithMistakes: Story = {
  args: { layout: 'one-page', questionnaire: asking({ ...names, required: true }, nights) },
  play: through(next, write('lots'), next),
};

export const FinishedEarly: Story = { play: through(next, words, press('finish')) };

export const ConsentToQuote: Story = { args: { mayQuote: true }, play: through(next, words, press('finish')) };

export const AnotherWay: Story = {
  args: { anotherWay: true, questionnaire: one },
  play: through((form) => {
    form.shadowRoot.querySelector('details')!.open = true;
    return Promise.resolve();
  }, pick(1)),
};

export const BeforeAnInterview: Story = { args: { mode: 'interview' } };

export const BetweenTwoInterviews: Story = {
  args: { mode: 'interview', questionnaire: one },
  play: through(...toThanks),
};

export const InterviewWithoutConnection: Story = {
  args: { mode: 'interview', questionnaire: one, client: storyClient('down') },
  play: through(...toThanks),
};

export const StoryTold: Story = { args: { mode: 'story' }, play: through(next, words) };

export const QuestionsAboutYouOffered: Story = {
  args: { equality: aboutYou, questionnaire: one },
  play: through(...toThanks, ...times(3, wait)),
};

export const QuestionAboutYou: Story = {
  args: { equality: aboutYou, questionnaire: one },
  play: through(...toThanks, ...times(3, wait), press('begin')),
};

export const StayInTouchOffered: Story = {
  args: { stayInTouch: true, questionnaire: one },
  play: through(...toThanks, ...times(3, wait)),
};

export const StayInTouch: Story = {
  args: { stayInTouch: true, questionnaire: one },
  play: through(...toThanks, ...times(3, wait), press('begin')),
};

export const StayInTouchWithMistakes: Story = {
  args: { stayInTouch: true, questionnaire: one },
  play: through(...toThanks, ...times(3, wait), press('begin'), press('send')),
};

/** The page takes the response itself; here it does so after a while. */
export const DeliveredByThePage: Story = {
  args: { delivery: 'host', client: undefined, questionnaire: friendsAndFamily },
  render: (args) => html`
    <always-what-matters
      service="bramley-ward"
      delivery="host"
      .questionnaire=${args.questionnaire}
      @always-response=${(event: HTMLElementEventMap['always-response']) => {
        event.preventDefault();
        setTimeout(() => event.taken(), 50);
      }}
      ><p>Ask for a paper form.</p></always-what-matters
    >
  `,
  play: through(next, pick(0), next, next, next),
};

/** For what is loaded when it is first needed. */
function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
