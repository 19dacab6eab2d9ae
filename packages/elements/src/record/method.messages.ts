import type { MethodStep, Phase } from '@always-kit/contract';
import type { HintCode } from '@always-kit/method';
import type { Plural } from '../language/fill.ts';

/** What the element says about the method: its phases and steps, what would help now, and hints for what is written. */
export interface MethodMessages {
  readonly phases: Readonly<Record<Phase, string>>;
  readonly steps: Readonly<Record<MethodStep, string>>;
  /** "Why are we asking?", in one or two sentences. */
  readonly why: Readonly<Record<MethodStep, string>>;
  /** Where a step, or a part of it, is done, if not here. */
  readonly elsewhere: Readonly<Partial<Record<MethodStep, string>>>;
  /**
   * What would help now, by its code; the next step as `next-step.` and the step, or with `.left` at the end where it can be counted
   * what is left. `{count}`, `{since}` as a day, `{step}`.
   */
  readonly prompts: Readonly<Record<string, Plural>>;
  /** What would make something written stronger, by its code: `{count}`. */
  readonly hints: Readonly<Record<HintCode, Plural>>;
  /** What would help, by the statement of the readiness check. */
  readonly readinessHelp: Readonly<Record<string, string>>;
}

export const methodMessages: MethodMessages = {
  phases: {
    'set-up': 'Set up and oversight',
    'co-design': 'Co-design and test',
    reliable: 'Reliably implement, sustain and spread',
  },
  steps: {
    readiness: 'See if you are ready',
    oversight: 'Who looks after the work',
    place: 'Where it starts',
    strategy: 'What it is part of',
    team: 'The team',
    'what-matters': 'What matters to people',
    vision: 'Vision statement',
    'four-tests': 'The four tests',
    aim: 'Aim statement',
    ideas: 'Ideas for change',
    measures: 'What you measure',
    baseline: 'How it is before the change',
    test: 'Small tests of change',
    implement: 'Make it the normal way',
    sustain: 'Keep it going',
    spread: 'Tell people, and spread it',
    recognise: 'Show the evidence',
  },
  why: {
    readiness: 'Teams that look at this first get stuck less often. It is not a test: it shows what to look after.',
    oversight:
      'Work that a senior person backs keeps going when the ward is busy. They also need to know what you ask of them.',
    place: 'It is easier to begin in one place, with one group of people, and to grow from there.',
    strategy: 'Work that is part of something bigger is not forgotten. It also saves doing the same thing twice.',
    team: 'People who use the service and staff do this together. A team needs both from the start.',
    'what-matters':
      'An Always Event begins with people’s own words. Keep the words that moved you, so that everybody can see where the work comes from.',
    vision: 'It is one short sentence that says what should always happen, in people’s own words.',
    'four-tests': 'They help you see early if an idea can become an Always Event.',
    aim: 'It says how much and by when, so that you can tell if it got better.',
    ideas:
      'There is more than one way to make the vision come true. The best ideas come from people and staff together.',
    measures: 'You need to know two things: is it done, and do people feel it? Asking five people each week is enough.',
    baseline: 'You can only show that it got better if you know how it was before.',
    test: 'A small test shows what works before you change it for everybody. It is fine if a test fails: you learn from it.',
    implement: 'What works must not depend on one person. Write down what is now done every time.',
    sustain: 'An Always Event is never finished. Somebody keeps an eye on it and says when to look again.',
    spread: 'People who told you what matters want to know what came of it. Other places can learn from you.',
    recognise: 'The evidence is there already, from what you wrote down. It shows others that this is real.',
  },
  elsewhere: {
    'what-matters':
      'Answers to “What matters to you?” come in by themselves. Here you keep the ones that you want to quote.',
    measures:
      'Set up measures with the measure wizard, or with the person who helps you to measure. Here you plan how people are asked.',
    baseline:
      'There is nothing to fill in here. Ask people every week, before you change anything: 12 weeks are enough.',
    recognise: 'There is nothing to fill in here. The evidence checklist shows what there is and what is missing.',
  },
  prompts: {
    'commitment-overdue': {
      one: 'The sponsor, the leader who backs this work, promised something by {since}, and it is late. Ask them how it is going.',
      other: '{count} things that the sponsor promised are late, the first since {since}. Ask how they are going.',
    },
    'review-due': {
      other:
        'You wanted to look at this again by {since}. Ask five people if it still happens every time, then choose the next day.',
    },
    'no-answers-lately': {
      other: 'Nobody has answered for {count} weeks. Ask five people this week, so that the chart goes on.',
    },
    'test-unfinished': {
      one: 'A test began on {since} and has no end yet. Write down what you learned, even if it is little.',
      other: '{count} tests have no end yet. Write down what you learned, even if it is little.',
    },
    quiet: {
      other:
        'It has been quiet for {count} weeks. Could you meet for half an hour? If it has to wait, let the work rest.',
    },
    'sponsor-not-looked': {
      other: 'The sponsor last looked on {since}. Show them the chart, and say what you need from them.',
    },
    'sponsor-never-looked': { other: 'No sponsor has looked at this yet. Show one what people said.' },
    'low-readiness': {
      one: '{count} thing is not there yet that helps teams to begin. See what would help.',
      other: '{count} things are not there yet that help teams to begin. See what would help.',
    },
    'no-partner': { other: 'Nobody on the team uses the service. Whom could you ask to join?' },
    'few-partners': {
      one: 'Only {count} person on the team speaks from their own experience. Who else could join?',
      other: 'Only {count} people on the team speak from their own experience. Who else could join?',
    },
    'designed-without': {
      other: '{count} ideas or tests were made without people who use the service. Make the next one with them.',
    },
    'all-transactional': {
      other: 'All your ideas are about how things are done. Is there one about how people are with each other?',
    },
    'nobody-told': { other: 'You kept a change that works. Tell people: you said, together we did.' },
    'one-person-writes': { other: 'Nearly everything is written down by one person. Who could share this?' },
    'next-step': { other: 'The next step is “{step}”.' },
    'next-step.readiness': { other: 'Start here: look together at what helps a team to begin.' },
    'next-step.oversight': { other: 'Write down who looks after this work, and which senior leader backs it.' },
    'next-step.place': { other: 'Choose one place to start in.' },
    'next-step.strategy': { other: 'Write down what else this work is part of.' },
    'next-step.team': { other: 'Bring the team together: people who use the service, and staff.' },
    'next-step.what-matters': { other: 'Ask people what matters to them.' },
    'next-step.what-matters.left': {
      one: 'Ask {count} more person what matters to them.',
      other: 'Ask {count} more people what matters to them.',
    },
    'next-step.vision': { other: 'Write the vision together, in people’s own words, and agree it with them.' },
    'agree-vision': {
      other: 'Read the vision to people who use the service. When they agree with it, write down that they did.',
    },
    'next-step.four-tests': { other: 'Put the vision to the four tests.' },
    'next-step.aim': { other: 'Say how much should change, and by when.' },
    'next-step.ideas': { other: 'Find ideas together that would make the vision come true.' },
    'next-step.measures': { other: 'Choose how you will know: is it done, and do people feel it?' },
    'next-step.baseline': { other: 'Keep asking people before you change anything.' },
    'next-step.baseline.left': {
      one: 'Ask people once more before you change anything.',
      other: 'Ask people {count} more times before you change anything.',
    },
    'next-step.test': { other: 'Try an idea with one person, and see what happens.' },
    'next-step.test.left': {
      one: 'Finish one more small test: what did you learn, and what will you do?',
      other: 'Finish {count} more small tests: what did you learn, and what will you do?',
    },
    'next-step.implement': { other: 'Write down what is now done every time.' },
    'next-step.sustain': { other: 'Say who keeps it going, who stands in, and when you look at it again.' },
    'next-step.spread': { other: 'Tell people what came of it, and show another place how you did it.' },
    'next-step.recognise': { other: 'Look at the evidence checklist together. Most of it is there already.' },
  },
  hints: {
    'no-always': { other: 'Try to begin with “I will always” or “We will always”.' },
    'too-long': { other: 'This has {count} words. A sentence of up to 25 is easier to say and to remember.' },
    'about-staff': { other: 'This speaks about what staff do. Try to say it as the person who it matters to.' },
    'service-words': { other: 'Some of these words are the service’s, not people’s. How would a patient say it?' },
    'no-quotes': { other: 'Choose the quotes that this came from, so that people find their words again.' },
    'not-agreed': { other: 'Read it to somebody who uses the service. Do they agree with it?' },
    'no-target': { other: 'Say how many in 100, so that you can tell when you are there.' },
    'no-date': { other: 'Say by when. If it goes on for good, tick that instead.' },
    'date-passed': { other: 'This day has passed. What is the next one?' },
    'low-statements': {
      one: '{count} thing is not there yet. You can begin all the same, and look after it on the way.',
      other: '{count} things are not there yet. You can begin all the same, and look after them on the way.',
    },
    'no-support': { other: 'People give their time. Could you pay for it, or for the travel?' },
    'no-joining': { other: 'Write down how people came to be on the team. It helps you to see who is missing.' },
    'no-partner': { other: 'Nobody on the team uses the service. Whom could you ask to join?' },
    'few-partners': {
      other: 'Fewer than one in three on the team speak from their own experience. Who else could join?',
    },
    'no-why': {
      one: '{count} of the tests is not met yet. Talk about what would have to change.',
      other: '{count} of the tests are not met yet. Talk about what would have to change.',
    },
    'no-voices': { other: 'Whose words does this answer? Choose a quote that it comes from.' },
    'designed-without': {
      other: 'Nobody who uses the service shared in the deciding. Could you look at it with one person?',
    },
    'no-prediction': { other: 'Say what you think will happen. You learn most when it turns out otherwise.' },
    'not-finished': { other: 'The test has ended. What did you learn, and what will you do now?' },
    'few-people': { other: 'With fewer than five people each time, the chart tells you little. Could you ask five?' },
    'no-deputy': { other: 'Who stands in when this person is away?' },
    'no-review': { other: 'Choose a day to look at it again.' },
    'nobody-did': { other: 'Say both: what people said, and what you did together.' },
    'no-amount': { other: 'If you can, say how much. A careful guess is fine: say how sure you are.' },
  },
  readinessHelp: {
    sponsor: 'Show one senior person three things that people said. Ask if they will back the work.',
    'protected-time': 'Ask for two hours a month for two people. Say what stops if it is not there.',
    'staff-asked': 'Ask the staff first what matters to them. Ten minutes at handover are enough.',
    'people-willing': 'Ask a group that meets already, such as a patient group or a carers’ group.',
    'can-thank': 'Ask who pays for travel and time where you work. A voucher and a letter count too.',
    'rarely-heard': 'Ask a link worker or a local charity whom you do not hear from, and go there.',
    'help-measuring': 'Ask the quality improvement team for one person who helps you with the chart.',
    'help-co-designing': 'Ask the patient experience team who can help you with the first session.',
    'in-strategy': 'Look in the plan for this year for the aim that is nearest to yours.',
    'open-mind': 'Write your own ideas on paper. Put them away until people have spoken.',
    reporting: 'Find one meeting that hears about it every month, for five minutes.',
    'two-leads': 'Ask a second person to lead with you, so that it goes on when one is away.',
  },
};
