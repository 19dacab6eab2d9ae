import type { AlwaysEvent, Measure, Questionnaire } from '@always-kit/contract';
import { alwaysFeedback, yesNoScale } from '@always-kit/contract/built-in';
import { changeWeek, weekStart } from './half-year.ts';
import type { WrittenDown } from './record.ts';

/** The questionnaires of the made-up services. */
export function serviceQuestionnaires(): Questionnaire[] {
  const goingHome = alwaysFeedback({
    id: 'bramley-going-home',
    version: '1',
    title: { plain: 'Going home from Bramley Ward', easyRead: ['Going home.'] },
    vision: {
      plain: 'Did you know what to do when you got home, and who to call?',
      easyRead: ['You went home.', 'Did you know who to call?'],
    },
    picture: 'door',
  });
  const card: Questionnaire['questions'][number] = {
    kind: 'yes-no',
    id: 'card',
    text: {
      plain: 'Did we give you a card with a phone number to call?',
      easyRead: ['Did we give you a card?', 'It has a phone number on it.'],
    },
    picture: 'phone',
    options: yesNoScale,
  };
  return [
    { ...goingHome, standing: 'local', questions: goingHome.questions.toSpliced(2, 0, card) },
    {
      ...alwaysFeedback({
        id: 'harbour-moving-on',
        version: '1',
        title: { plain: 'Moving on with the Harbour Team', easyRead: ['Moving on.'] },
        vision: {
          plain: 'Did you feel supported when you moved on?',
          easyRead: ['You moved on.', 'Did we help you?'],
        },
        picture: 'people',
      }),
      standing: 'local',
    },
    {
      ...alwaysFeedback({
        id: 'willow-quiet-nights',
        version: '1',
        title: { plain: 'Nights on Willow Ward', easyRead: ['Nights here.'] },
        vision: { plain: 'Was it quiet enough to sleep?', easyRead: ['Was it quiet at night?'] },
      }),
      standing: 'local',
    },
    {
      ...alwaysFeedback({
        id: 'elm-carers',
        version: '1',
        title: { plain: 'Carers at the Elm Clinic', easyRead: ['Carers here.'] },
        vision: {
          plain: 'Were you asked what you need, as a carer?',
          easyRead: ['You care for somebody.', 'Did we ask what you need?'],
        },
        picture: 'people',
      }),
      standing: 'local',
    },
  ];
}

/** The Always Events of the services, as their teams would have written them down: each stands elsewhere. */
export function serviceAlwaysEvents(now: Date, written: readonly WrittenDown[]): AlwaysEvent[] {
  const quotes = written.filter(({ alwaysEvent, entry }) => alwaysEvent === 'going-home' && entry.form === 'quote');
  const baseline = { until: dayBefore(weekStart(now, changeWeek)) };
  return [
    {
      id: 'going-home',
      revision: 0,
      service: 'bramley-ward',
      title: 'Going home from Bramley Ward',
      phase: 'reliable',
      visionStatement: {
        text: 'I will always know what to do when I get home, and who to call.',
        agreedOn: weekStart(now, 4),
        agreedBy: ['lived-experience-partner', 'frontline-staff', 'executive-sponsor'],
        quotes: quotes.slice(0, 2).map(({ entry }) => entry.id),
      },
      aimStatement: {
        text: '85% of people say this always happened, by the end of March.',
        target: 0.85,
        by: `${String(now.getUTCFullYear() + 1)}-03-31`,
      },
      pointOfCareTeam: [
        { role: 'executive-sponsor', name: 'Sam Okoro' },
        { role: 'frontline-staff', name: 'Alex Reid' },
        { role: 'frontline-staff' },
        { role: 'lived-experience-partner', name: 'Maria Lowe' },
        { role: 'lived-experience-partner' },
        { role: 'coach' },
      ],
      measures: [
        {
          id: 'knew-what-to-do',
          title: 'People who always knew what to do at home',
          kind: 'outcome',
          questionnaire: 'bramley-going-home',
          question: 'always',
          numerator: ['always'],
          denominator: ['always', 'mostly', 'sometimes', 'never'],
          period: 'week',
          direction: 'increase',
          target: 0.85,
          baseline,
        },
        {
          id: 'given-a-card',
          title: 'People who were given a card with a phone number',
          kind: 'process',
          questionnaire: 'bramley-going-home',
          question: 'card',
          numerator: ['yes'],
          denominator: ['yes', 'no'],
          period: 'week',
          direction: 'increase',
          target: 0.95,
          baseline,
        },
      ],
    },
    {
      id: 'moving-on',
      revision: 0,
      service: 'harbour-team',
      title: 'Moving on with the Harbour Team',
      phase: 'co-design',
      visionStatement: { text: 'I will always feel supported moving on in care.', agreedBy: ['frontline-staff'] },
      aimStatement: { text: '80% of people say they always felt supported.', target: 0.8, ongoing: true },
      pointOfCareTeam: [{ role: 'frontline-staff' }, { role: 'lived-experience-partner' }],
      measures: [
        {
          id: 'felt-supported',
          title: 'People who always felt supported moving on',
          kind: 'outcome',
          questionnaire: 'harbour-moving-on',
          question: 'always',
          numerator: ['always'],
          denominator: ['always', 'mostly', 'sometimes', 'never'],
          period: 'week',
          direction: 'increase',
          target: 0.8,
        },
      ],
    },
    {
      id: 'know-my-team',
      revision: 0,
      service: 'cedar-ward',
      title: 'Knowing who looks after me on Cedar Ward',
      phase: 'set-up',
      pointOfCareTeam: [{ role: 'frontline-staff' }],
      measures: [],
    },
    {
      id: 'quiet-nights',
      revision: 0,
      service: 'willow-ward',
      title: 'Quiet nights on Willow Ward',
      phase: 'co-design',
      visionStatement: {
        text: 'I will always be able to sleep at night.',
        agreedBy: ['lived-experience-partner', 'frontline-staff'],
      },
      aimStatement: { text: '80% of people say it was quiet enough to sleep.', target: 0.8, ongoing: true },
      pointOfCareTeam: [{ role: 'frontline-staff' }, { role: 'frontline-staff' }, { role: 'lived-experience-partner' }],
      measures: [
        weekly('slept-well', 'People who always had quiet enough to sleep', 'outcome', 'willow-quiet-nights', 0.8),
      ],
    },
    {
      id: 'ask-my-carer',
      revision: 0,
      service: 'elm-clinic',
      title: 'Asking carers at the Elm Clinic',
      phase: 'reliable',
      visionStatement: {
        text: 'As a carer, I will always be asked what I need.',
        agreedBy: ['lived-experience-partner', 'frontline-staff', 'executive-sponsor'],
      },
      aimStatement: { text: '85% of carers say they were always asked.', target: 0.85, ongoing: true },
      pointOfCareTeam: [
        { role: 'executive-sponsor' },
        { role: 'frontline-staff' },
        { role: 'lived-experience-partner' },
        { role: 'coach' },
      ],
      measures: [weekly('was-asked', 'Carers who were always asked what they need', 'outcome', 'elm-carers', 0.85)],
    },
  ];
}

/** A measure of how many say "always", by week. */
function weekly(id: string, title: string, kind: Measure['kind'], questionnaire: string, target: number): Measure {
  return {
    id,
    title,
    kind,
    questionnaire,
    question: 'always',
    numerator: ['always'],
    denominator: ['always', 'mostly', 'sometimes', 'never'],
    period: 'week',
    direction: 'increase',
    target,
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
