import { ReadinessStatement, SharedStep, type QuestionnaireResponse } from '@always-kit/contract';
import { people } from '../../people.ts';
import { dayAgo, quotable, writerFor, type WrittenDown } from '../record.ts';

const [team, sponsor, partner] = people;
const together = [
  { role: 'patient', level: 'co-designed' },
  { role: 'staff', level: 'co-designed' },
] as const;

/** What the team quotes, by what each idea answers: two for the card, two for the call, one for the leaflet. */
const quoted = [
  'I will always know who to call when I get home.',
  'Being able to phone someone on a Sunday.',
  'They rang the next day to see how I was.',
  'That my daughter is in the room when the doctor explains things.',
  'My medicines explained in plain words, and written down.',
];

/** Bramley Ward, half a year on: the change is adopted and kept up, and another ward has begun. */
export function goingHomeRecord(now: Date, responses: readonly QuestionnaireResponse[]): WrittenDown[] {
  const write = writerFor(101, now);
  const day = (ago: number): string => dayAgo(now, ago);
  const by = { sponsor: sponsor.person, partner: partner.person, team: team.person };
  const quotes = quotable(responses, 'bramley-ward', quoted).map((quote, at) =>
    write('quote', quote, 150 - at, by.partner),
  );
  const said = quotes.map(({ id }) => id);
  const card = write(
    'change-idea',
    {
      idea: 'A card with a phone number that people take home.',
      nature: 'transactional',
      quotes: said.slice(0, 2),
      themes: ['information'],
      designedWith: [...together],
    },
    120,
    by.partner,
  );
  const call = write(
    'change-idea',
    {
      idea: 'The nurse who looked after you calls you the day after.',
      nature: 'relational',
      quotes: said.slice(2, 4),
      themes: ['emotional'],
      designedWith: [{ role: 'carer', level: 'led' }, ...together],
    },
    118,
    by.partner,
  );
  const leaflet = write(
    'change-idea',
    {
      idea: 'A longer leaflet.',
      nature: 'transactional',
      quotes: said.slice(4, 5),
      themes: ['information'],
      designedWith: [{ role: 'staff', level: 'led' }],
    },
    117,
  );
  const told = said.slice(0, 2);
  return [
    ...quotes,
    write(
      'readiness',
      {
        on: day(180),
        statements: ReadinessStatement.options.map((statement, at) => ({
          statement,
          answer: at % 5 === 1 ? 'starting' : at % 3 === 0 ? 'fully' : 'mostly',
        })),
      },
      180,
    ),
    write(
      'oversight',
      {
        group: 'Patient experience group',
        department: 'Improvement team',
        reportsTo: 'Quality committee',
        rhythm: 'Every month',
      },
      178,
    ),
    write('scope', { place: 'Bramley Ward', people: 'Everybody who goes home from the ward', startsOn: day(170) }, 178),
    write('strategy-link', { kind: 'strategy', title: 'Quality strategy: leaving hospital well' }, 175),
    write('strategy-link', { kind: 'complaints', title: 'Complaints about going home' }, 175),
    write(
      'commitment',
      { what: 'An hour a week for two nurses to ask people.', due: day(150), done: day(148) },
      170,
      by.sponsor,
    ),
    write('commitment', { what: 'Tell the board what the ward learned.', due: day(-21) }, 30, by.sponsor),
    write(
      'team-charter',
      {
        purpose: 'That people know what to do when they get home.',
        joining: 'We asked people in the waiting room, and the carers’ group.',
        rhythm: 'Every second Tuesday at 2 in the day room',
        support: ['travel', 'pay', 'easy-read'],
        decisions: 'We talk until nobody is unhappy with it.',
      },
      165,
    ),
    write(
      'four-tests',
      {
        tests: [
          { test: 'important', met: true, why: 'Half of the people we asked spoke of it first.' },
          { test: 'evidence-based', met: true, why: 'People who know whom to call come back less often worried.' },
          { test: 'measurable', met: true, why: 'One question with four answers.' },
          { test: 'affordable', met: true, why: 'Cards and phone calls. No new post.' },
        ],
      },
      140,
    ),
    card,
    call,
    leaflet,
    write(
      'measure-plan',
      {
        measure: 'knew-what-to-do',
        whoIsAsked: 'People who went home in the last week',
        whoAsks: 'A volunteer, or the portal',
        people: 10,
        often: 'weekly',
      },
      135,
    ),
    write(
      'measure-plan',
      { measure: 'given-a-card', whoIsAsked: 'The same people', whoAsks: 'The same', people: 10, often: 'weekly' },
      135,
    ),
    write(
      'test-of-change',
      {
        title: 'A card for one person',
        idea: card.id,
        scale: '1-person',
        prediction: 'They can say who they would call.',
        plan: 'Alex gives the card to the next person who goes home.',
        startedOn: day(91),
        endedOn: day(90),
        did: 'She put it on her fridge.',
        learned: 'The number has to be large.',
        decision: 'adapt',
        designedWith: [...together],
      },
      91,
    ),
    write(
      'test-of-change',
      {
        title: 'A card with a large number, for one week',
        idea: card.id,
        scale: '1-week',
        prediction: 'Most people keep it where they see it.',
        startedOn: day(84),
        endedOn: day(77),
        did: 'Everybody who went home got one.',
        learned: 'People keep it. Carers want one too.',
        decision: 'adopt',
        designedWith: [...together],
      },
      84,
    ),
    write(
      'test-of-change',
      {
        title: 'The nurse calls the day after',
        idea: call.id,
        scale: '1-team',
        prediction: 'People who are worried say so earlier.',
        startedOn: day(70),
        endedOn: day(56),
        did: 'Two nurses called 14 people.',
        learned: 'The calls take 4 minutes. People said they felt looked after.',
        decision: 'adopt',
        unexpected: 'The nurses liked to hear how it went.',
        designedWith: [{ role: 'carer', level: 'led' }, ...together],
      },
      70,
      by.partner,
    ),
    write(
      'test-of-change',
      {
        title: 'A longer leaflet',
        idea: leaflet.id,
        scale: '1-shift',
        startedOn: day(63),
        endedOn: day(62),
        did: 'Nobody read it.',
        learned: 'Short is better.',
        decision: 'abandon',
        designedWith: [{ role: 'staff', level: 'led' }],
      },
      63,
    ),
    write(
      'standard-work',
      {
        what: 'Give the card, say what is on it, call the day after.',
        who: 'The nurse who looked after the person',
        when: 'When they go home, and the day after',
        otherwise: 'The nurse in charge calls.',
      },
      40,
    ),
    write(
      'sustain-plan',
      {
        owner: 'The ward manager',
        deputy: 'The deputy sister',
        reviewOn: day(-60),
        ifItDrops: 'We ask the next five people what got in the way.',
      },
      38,
    ),
    write(
      'spread',
      {
        to: 'Oak Ward',
        on: day(28),
        adapted: 'The card is in three languages.',
        why: 'Many people there read Polish or Urdu.',
        designedWith: [{ role: 'patient', level: 'co-designed' }],
      },
      28,
      by.partner,
    ),
    write(
      'communication',
      {
        audience: 'everybody',
        on: day(35),
        channel: 'Poster on the ward and on this page',
        said: 'I want to know who to call.',
        did: 'Everybody gets a card with one phone number, and a call the day after.',
        quotes: told,
      },
      35,
      by.partner,
    ),
    write(
      'oversight-report',
      { on: day(100), to: 'Patient experience group', asked: 'Time for two nurses to call people.' },
      100,
    ),
    write('oversight-report', { on: day(40), to: 'Patient experience group' }, 40),
    write('sponsor-review', { on: day(20), decided: 'The calls go on. Oak Ward may begin.' }, 20, by.sponsor),
    ...SharedStep.options.map((step, at) =>
      write(
        'taking-part',
        {
          step,
          role: at % 2 === 0 ? 'patient' : 'carer',
          level: step === 'measures' ? 'consulted' : 'co-designed',
          people: 2 + (at % 2),
          on: day(160 - at * 15),
        },
        160 - at * 15,
        at % 2 === 0 ? by.partner : by.team,
      ),
    ),
    write(
      'benefit',
      {
        side: 'put-in',
        what: 'Asking people',
        amount: 26,
        unit: 'hours',
        poundsEach: 22,
        on: day(10),
        source: 'The ward’s rota',
        confidence: 'high',
        for: 'staff',
      },
      10,
    ),
    write(
      'benefit',
      {
        side: 'came-out',
        what: 'Fewer calls to the ward from worried families',
        amount: 60,
        unit: 'contacts',
        on: day(10),
        source: 'The ward’s phone log, three months before and after',
        confidence: 'medium',
        for: 'service',
      },
      10,
    ),
    write(
      'benefit',
      {
        side: 'unexpected',
        what: 'Nurses say they like to hear how people are.',
        on: day(10),
        source: 'Team meeting',
        confidence: 'low',
        for: 'staff',
      },
      10,
    ),
  ].map((entry) => ({ alwaysEvent: 'going-home', entry }));
}
