import { childCollector } from '../../../packages/collector/src/support/child-collector.ts';
import { fillForLoad, loadUntil, send, type Load } from '../../../packages/collector/src/support/load.ts';
import { openStore } from '@always-kit/collector';
import { earlyCollector } from './early.ts';
import type { EngineName, Places } from './places.ts';

const control = 'the control, which answers before it stores';

/** What is killed at a random moment under load. */
type Victim = 'the collector' | 'the database' | typeof control;

interface Outcome {
  acknowledged: number;
  lost: number;
  twice: number;
}

/** Kills at random moments under load, starts again, sends everything again, and counts what was lost and what is there twice. */
export async function benchKill(places: Places, rounds: number): Promise<string[]> {
  const rows: string[] = [];
  for (const engine of places.engines) {
    const victims: Victim[] = ['the collector', control];
    if (engine === 'PostgreSQL') victims.push('the database');
    for (const victim of victims) {
      const times = victim === control ? Math.ceil(rounds / 10) : rounds;
      const { acknowledged, lost, twice } = await killed(places, engine, victim, times);
      rows.push(`| ${engine} | ${victim} | ${[times, acknowledged, lost, twice].join(' | ')} |`);
    }
  }
  return [
    'Killed (SIGKILL) at random moments with 32 senders, started again on the same data, everything sent again.',
    '',
    '| engine | killed | times | acknowledged | lost | stored or counted twice |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

async function killed(places: Places, engine: EngineName, victim: Victim, rounds: number): Promise<Outcome> {
  const place = await places.make(engine);
  await fillForLoad(place);
  const outcome: Outcome = { acknowledged: 0, lost: 0, twice: 0 };
  let all = 0;
  for (let round = 0; round < rounds; round++) {
    const load = await oneRound(places, place, victim);
    const again = await childCollector(place);
    outcome.acknowledged += load.acknowledged.length;
    const known = new Set(load.acknowledged);
    for (const response of load.sent) {
      const status = await send(again.url, response);
      if (status === 201 && known.has(response.id)) outcome.lost += 1; // it was not there
    }
    all += load.sent.length;
    await again.end('SIGTERM');
    console.log(`${engine}, ${victim}, ${round + 1} of ${rounds}: ${JSON.stringify(outcome)}`);
  }
  outcome.twice = Math.abs((await countedIn(place)) - all);
  return outcome;
}

async function oneRound(places: Places, place: string, victim: Victim): Promise<Load> {
  const enough = 1 + Math.floor(Math.random() * 200);
  if (victim === control) {
    const early = await earlyCollector(place);
    return loadUntil(early.url, enough, () => early.kill());
  }
  const collector = await childCollector(place);
  if (victim === 'the collector') return loadUntil(collector.url, enough, () => collector.end('SIGKILL'));
  const load = await loadUntil(collector.url, enough, () => places.postgres!.killAndRestart());
  await collector.end('SIGTERM');
  return load;
}

async function countedIn(place: string): Promise<number> {
  const store = await openStore(place);
  const query = { organisation: 'leeds', service: 'bramley', questionnaire: 'home-feedback', question: 'always' };
  const counts = await store.responses.answerCounts({ ...query, period: 'month', from: undefined, to: undefined });
  await store.close();
  return counts.reduce((sum, { code, count }) => sum + (code === undefined ? count : 0), 0);
}
