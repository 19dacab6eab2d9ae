import { alone, sentencePatterns } from './harmless-sentences.ts';
import { seeded } from './seeded.ts';

/**
 * `count` comments on wards and clinics that say nothing about who somebody is and ask nobody for help, but are full of
 * what comes close: times, days of visits, wards, beds, buses, prices, doses, scores, drugs, what the doctor said. In the
 * ways that people write: in capitals, without any, with and without full stops.
 */
export function harmlessComments(count: number, seed: number): string[] {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
  const two = (value: number): string => String(value).padStart(2, '0');
  const year = (): number => 2019 + below(8);
  const day = (): number => 1 + below(28);
  const fills: Readonly<Record<string, () => string>> = {
    time: () =>
      pick([
        `${below(24)}:${two(below(60))}`,
        `${1 + below(12)}.${two(below(60))}${pick(['am', ' pm', 'pm'])}`,
        `${two(below(24))}${two(below(60))}`,
        `${1 + below(12)} ${pick(['am', 'pm', "o'clock"])}`,
      ]),
    date: () =>
      pick([
        () => `${two(day())}/${two(1 + below(12))}/${year()}`,
        () => `${day()}/${1 + below(12)}/${String(year()).slice(2)}`,
        () => `${two(day())}.${two(1 + below(12))}.${year()}`,
        () => `${day()}-${1 + below(12)}-${year()}`,
        () => `${year()}-${two(1 + below(12))}-${two(day())}`,
        () => `${day()} ${pick(months)} ${year()}`,
        () => `${day()}${pick(['st', 'nd', 'rd', 'th'])} of ${pick(months)}`,
        () => `${pick(months)} ${day()}, ${year()}`,
        () => `${pick(['Monday', 'Tues', 'Fri'])} ${day()} ${pick(months).slice(0, 3)} ${year()}`,
      ])(),
    ward: () =>
      pick([
        `ward ${1 + below(60)}`,
        `Ward ${pick(['A', 'B', 'C'])}${1 + below(9)}`,
        `ward ${1 + below(9)}${pick(['A', 'B', 'N'])}`,
        'Bramley ward',
        'the Elm Suite',
        'AMU',
        'SAU2',
        `W${1 + below(30)}`,
      ]),
    bed: () =>
      pick([
        `bay ${1 + below(6)} bed ${1 + below(30)}`,
        `bed ${1 + below(30)}`,
        `room ${100 + below(400)}`,
        `B${1 + below(6)} 1st bed`,
        `chair ${1 + below(12)}`,
      ]),
    price: () =>
      pick([
        `£${1 + below(40)}.${two(below(100))}`,
        `£${below(900)}`,
        `${1 + below(9)} pounds ${two(below(100))}`,
        `${10 + below(80)}p`,
      ]),
    dose: () =>
      pick([
        `${pick([5, 10, 20, 75, 250, 500])}mg`,
        `${1 + below(4)} x ${pick([5, 25, 500])} mg`,
        `${pick([2.5, 7.5])}ml`,
        `${1 + below(3)} tablets ${1 + below(4)} times a day`,
        `B12 ${1 + below(5)}mg`,
      ]),
    drug: () =>
      pick([
        'paracetamol',
        'Amoxicillin',
        'co-codamol 30/500',
        'metformin',
        'warfarin',
        'Ibuprofen',
        'codeine',
        'vitamin D3',
        'insulin',
        'E45 cream',
      ]),
    bus: () =>
      pick([
        `the ${1 + below(800)} bus`,
        `bus X${1 + below(99)}`,
        `the ${1 + below(99)}A`,
        'the M62',
        `platform ${1 + below(12)}`,
      ]),
    score: () =>
      pick([
        `${1 + below(10)}/10`,
        `${1 + below(10)} out of 10`,
        `BP ${100 + below(60)}/${60 + below(30)}`,
        `sats ${90 + below(10)}%`,
        '5 stars',
        `${1 + below(10)} ${1 + below(10)} ${1 + below(10)}`,
      ]),
    many: () => String(1 + below(below(2) ? 12 : 4000)),
    said: () =>
      pick([
        'said',
        'Said',
        'told me',
        'explained',
        'came',
        'was late',
        'listened',
        'did not look up',
        'rang back',
        'smiled',
        'Was lovely',
        'took time',
      ]),
    who: () =>
      pick([
        'Dr',
        'The Dr',
        'the dr',
        'My doctor',
        'Nurse',
        'the nurse',
        'The sister on duty',
        'The consultant',
        'a porter',
        'The midwife',
        'Reception',
        'the Nurse Practitioner',
        'My physio',
        'the HCA',
        'Staff',
        'the MS nurse',
        'the ward sister',
        'everyone',
      ]),
    good: () =>
      pick([
        'kind',
        'helpful',
        'patient with me',
        'rushed',
        'friendly',
        'too busy',
        'amazing',
        'brilliant',
        'caring',
        'tired',
        'polite',
      ]),
    idiom: () =>
      pick([
        'I was dying for a cup of tea',
        'The wait killed me',
        'the food was to die for',
        'My feet were killing me',
        'I nearly died laughing',
        'a stroke of luck that I got a seat',
        'it took my breath away',
        'I could murder a sandwich',
        'safe hands',
        'I was bored to death',
        'I was not hurt',
        'they saved my life',
        'no chest pain since',
        'I was amused by the quiz',
        'a heart attack of a bill',
        'hit and miss',
        'it beats being at home',
        'the car park felt endless',
        'killing time',
        'we breathed again',
      ]),
  };
  return Array.from({ length: count }, () => {
    const sentences = Array.from({ length: 1 + below(4) }, () =>
      pick(sentencePatterns).replace(/\{(\w+)\}/g, (_, name: string) => fills[name]!()),
    );
    const comment =
      sentences.join(pick(['. ', '. ', ' ', ', ', '! ', '\n', '.'])) + pick(['', '.', '!', ' :)', ' 👍', '...']);
    if (below(12) === 0) return pick(alone);
    return pick([comment, comment, comment, comment.toLowerCase(), comment.toUpperCase()]);
  });
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
