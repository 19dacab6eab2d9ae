import {
  forecast,
  gateErrorRates,
  sustainedImprovement,
  type ConditionCode,
  type ForecastChart,
  type Gate,
  type SeriesPoint,
} from '@always-kit/spc';
import { seededRandom, type Random } from '../../packages/demo/src/seed/random.ts';

// How soon a chart shows a change, how often it shows one that is none, and how often the gate for sustained improvement is
// right: `pnpm gate-errors`, or with another number of runs a cell, `pnpm gate-errors 500`. Prints the tables of
// docs/guides/small-samples.md. Beside our figures, in brackets, those of the simulation the gate was designed by.

const runs = Number(process.argv[2] ?? 4000);
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

console.log(`${runs} runs a cell.\n`);
seenWithin();
const rows = gateRows();
everyWeek();
compare(rows);

/** How many of `people` say it, one by one. */
function draw(random: Random, people: number, rate: number): number {
  let count = 0;
  for (let person = 0; person < people; person++) if (random() < rate) count++;
  return count;
}

function seenWithin(): void {
  const cells: [people: number, from: number, to: number, designed: readonly string[]][] = [
    [5, 0.5, 0.8, ['89%', '7', '16–18%', '88%', '6–12%']],
    [5, 0.7, 0.9, ['79%', '7', '16–18%', '75%', '6–12%']],
    [5, 0.8, 0.95, ['63%', '8', '16–18%', '61%', '6–12%']],
    [10, 0.5, 0.8, ['98.5%', '3', '16–18%', '99%', '9–12%']],
    [10, 0.8, 0.95, ['88%', '7', '16–18%', '85%', '9–12%']],
    [20, 0.8, 0.95, ['99%', '6', '14%', '99%', '7–9%']],
  ];
  console.log(
    '| people a week | change | XmR: seen within 12 weeks | weeks to see it | XmR: false alarm | p: seen | p: false alarm |',
  );
  console.log('| ---: | --- | --- | --- | --- | --- | --- |');
  for (const [people, from, to, designed] of cells) {
    const play = (chart: ForecastChart): Extract<ReturnType<typeof forecast>, { ok: true }> => {
      const played = forecast({ peopleEachPeriod: people, from, to, chart, runs, seed: people });
      if (!played.ok) throw new Error(played.reason);
      return played;
    };
    const [usual, binomial] = [play({}), play({ chart: 'p' })];
    const columns = [
      percent(usual.seen.chance),
      String(usual.medianPeriods ?? 'more than 12'),
      percent(usual.falseAlarm.chance),
      percent(binomial.seen.chance),
      percent(binomial.falseAlarm.chance),
    ].map((figure, column) => `${figure} (${designed[column]!})`);
    console.log(`| ${[people, `${100 * from}% to ${100 * to}%`, ...columns].join(' | ')} |`);
  }
  console.log();
}

interface Situation {
  readonly people: number;
  readonly truth: 'none' | 'change' | 'spike';
  readonly from: number;
  readonly to: number;
  readonly aim: number;
  readonly designed: readonly [string, string, string, string];
}

function situations(): readonly Situation[] {
  const row = (
    people: number,
    truth: Situation['truth'],
    from: number,
    to: number,
    aim: number,
    designed: Situation['designed'],
  ): Situation => ({ people, truth, from, to, aim, designed });
  return [
    row(5, 'none', 0.5, 0.5, 0.8, ['25.7%', '0', '0', '0']),
    row(5, 'none', 0.8, 0.8, 0.85, ['30.3%', '8.7%', '4.3%', '0.2%']),
    row(5, 'change', 0.5, 0.85, 0.8, ['99%', '89%', '87%', '85%']),
    row(5, 'change', 0.6, 0.9, 0.8, ['99.5%', '99%', '98%', '88%']),
    row(5, 'change', 0.8, 0.95, 0.85, ['83%', '83%', '75%', '39%']),
    row(5, 'spike', 0.6, 0.95, 0.8, ['98%', '0.2%', '0.1%', '0.1%']),
    row(10, 'none', 0.8, 0.8, 0.85, ['26%', '4.5%', '3.3%', '0.3%']),
    row(10, 'change', 0.5, 0.85, 0.8, ['100%', '94.5%', '91%', '91%']),
    row(10, 'change', 0.8, 0.95, 0.85, ['98.5%', '98.5%', '97%', '79%']),
  ];
}

function weeksOf({ people, truth, from, to }: Situation, random: Random, after: number): SeriesPoint[] {
  return Array.from({ length: 12 + after }, (_, week) => {
    const isAfter = week >= 12 && (truth !== 'spike' || week < 20);
    return { date: day(week), numerator: draw(random, people, isAfter ? to : from), denominator: people };
  });
}

function judge(weeks: readonly SeriesPoint[], aim: number): Gate {
  return sustainedImprovement(weeks, { changeDate: day(12), aim, direction: 'increase' });
}

function gateRows(): readonly { readonly situation: Situation; readonly rates: readonly number[] }[] {
  console.log('| people a week | what is so | any signal | and the aim met | sustained | strong evidence |');
  console.log('| ---: | --- | --- | --- | --- | --- |');
  const found = situations().map((situation, at) => {
    const random = seededRandom(100 + at);
    const counts = [0, 0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const { grade, conditions } = judge(weeksOf(situation, random, 24), situation.aim);
      const met = (code: ConditionCode): boolean => conditions.find((each) => each.code === code)?.met === true;
      const reached = [
        met('signal'),
        met('signal') && met('aim'),
        grade === 'improvedSustained' || grade === 'improvedStrongEvidence',
        grade === 'improvedStrongEvidence',
      ];
      reached.forEach((is, column) => (counts[column]! += Number(is)));
    }
    const rates = counts.map((count) => count / runs);
    const columns = rates.map((rate, column) => `${percent(rate)} (${situation.designed[column]!})`);
    console.log(`| ${situation.people} | ${wordsFor(situation)} | ${columns.join(' | ')} |`);
    return { situation, rates };
  });
  console.log();
  return found;
}

function wordsFor({ truth, from, to, aim }: Situation): string {
  const [start, end] = [`${100 * from}%`, `${100 * to}%`];
  const what = {
    none: `nothing changes: ${start}`,
    change: `${start} to ${end}`,
    spike: `${start}, 8 weeks at ${end}, then ${start} again`,
  };
  return `${what[truth]}, aim ${100 * aim}%`;
}

// Looking again every week gives chance more goes.
function everyWeek(): void {
  console.log('| people a week | nothing changes | sustained at some look | strong evidence at some look |');
  console.log('| ---: | --- | ---: | ---: |');
  const some = Math.max(1, Math.round(runs / 8));
  for (const situation of situations().filter(({ truth, from }) => truth === 'none' && from === 0.8)) {
    const random = seededRandom(situation.people);
    const counts = { sustained: 0, strong: 0 };
    for (let run = 0; run < some; run++) {
      const weeks = weeksOf(situation, random, 52);
      const grades = new Set<string>();
      for (let after = 24; after <= 52; after++) grades.add(judge(weeks.slice(0, 12 + after), situation.aim).grade);
      if (grades.has('improvedSustained') || grades.has('improvedStrongEvidence')) counts.sustained++;
      if (grades.has('improvedStrongEvidence')) counts.strong++;
    }
    const columns = [
      situation.people,
      wordsFor(situation),
      percent(counts.sustained / some),
      percent(counts.strong / some),
    ];
    console.log(`| ${columns.join(' | ')} |`);
  }
  console.log(`\nLooked at every week from the 24th to the 52nd; ${some} runs.\n`);
}

// The figures that the gate shows beside its result are these, written down.
function compare(rows: ReturnType<typeof gateRows>): void {
  const stale = rows.filter(({ situation: { people, truth, from, to, aim }, rates }) => {
    const shown = gateErrorRates.find(
      (row) =>
        row.peopleEachPeriod === people && row.truth === truth && row.from === from && row.to === to && row.aim === aim,
    );
    const pairs = [
      [shown?.signal, rates[0]],
      [shown?.sustained, rates[2]],
      [shown?.strong, rates[3]],
    ] as const;
    // Four standard errors of the difference between two simulations of this size.
    return pairs.some(
      ([old = -1, now = 0]) => Math.abs(old - now) > 0.001 + 4 * Math.sqrt((2 * now * (1 - now)) / runs),
    );
  });
  if (stale.length === 0) console.log('packages/spc/src/gate/error-rates.ts agrees with these figures.');
  else {
    console.log('packages/spc/src/gate/error-rates.ts does not agree with these figures. Its rows should be:\n');
    for (const {
      situation: { people, truth, from, to, aim },
      rates,
    } of rows) {
      const [signal, , sustained, strong] = rates.map((rate) => Number(rate.toFixed(3)));
      console.log(`  [${[people, `'${truth}'`, from, to, aim, signal, sustained, strong].join(', ')}],`);
    }
  }
}

function day(week: number): string {
  return new Date(Date.UTC(2026, 0, 5 + week * 7)).toISOString().slice(0, 10);
}
