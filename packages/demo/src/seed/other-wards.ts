import type { QuestionnaireResponse } from '@always-kit/contract';
import { whatMattersWords } from './comments.ts';
import { complete, mondayOf, wayOfAnswering } from './half-year.ts';
import { between, oneOf, seededRandom, seededUuid, type Random } from './random.ts';

const weekLength = 7 * 86_400_000;

/** How one service was asked, week by week: five people, of whom a share says "always". */
interface Asked {
  readonly service: string;
  readonly questionnaire: string;
  readonly seed: number;
  /** The first and the last week, counted back from the week we are in. */
  readonly from: number;
  readonly to: number;
  /** The share who say "always", by the week as it is counted back. */
  readonly rate: (week: number) => number;
}

// Willow Ward stopped asking six weeks ago, while a test was going on; the Elm Clinic has kept its improvement up for half a year.
const asked: readonly Asked[] = [
  { service: 'willow-ward', questionnaire: 'willow-quiet-nights', seed: 31, from: 24, to: 6, rate: () => 0.48 },
  {
    service: 'elm-clinic',
    questionnaire: 'elm-carers',
    seed: 33,
    from: 52,
    to: 1,
    rate: (week) => (week > 36 ? 0.5 : 0.93),
  },
];

/** How many people said what matters to them before a service began to ask every week. */
const voices = 12;

/** Made-up answers about the two services that ask five people a week, up to `now`. The same `now` gives the same answers. */
export function otherWards(now: Date): QuestionnaireResponse[] {
  return asked.flatMap((each) => {
    const random = seededRandom(each.seed);
    const ids = seededRandom(each.seed + 1);
    const weeks = Array.from({ length: each.from - each.to + 1 }, (_, at) => each.from - at);
    const made = { random, ids, now };
    return [
      ...Array.from({ length: voices }, () => voice(each, made)),
      ...weeks.flatMap((week) => Array.from({ length: 5 }, () => answer(each, week, made))),
    ];
  });
}

interface Making {
  readonly random: Random;
  readonly ids: Random;
  readonly now: Date;
}

function voice({ service, from }: Asked, making: Making): QuestionnaireResponse {
  const { random, ids } = making;
  const answered = inWeek(from + 2, making);
  return complete(
    {
      questionnaire: { id: 'wm-core', version: '0.2' },
      service,
      ...wayOfAnswering(random, 0.3),
      answers: [{ question: 'WM1', value: oneOf(random, whatMattersWords) }],
    },
    seededUuid(ids, answered),
    answered,
  );
}

function inWeek(week: number, { random, now }: Making): Date {
  const start = mondayOf(now).getTime() - week * weekLength;
  return new Date(start + between(random, 0, 4) * 86_400_000 + between(random, -2, 5) * 3_600_000);
}

function answer({ service, questionnaire, rate }: Asked, week: number, making: Making): QuestionnaireResponse {
  const { random, ids } = making;
  const answered = inWeek(week, making);
  const value = random() < rate(week) ? 'always' : oneOf(random, ['mostly', 'sometimes', 'never']);
  return complete(
    {
      questionnaire: { id: questionnaire, version: '1' },
      service,
      ...wayOfAnswering(random, 0.4),
      answers: [{ question: 'always', value }],
    },
    seededUuid(ids, answered),
    answered,
  );
}
