import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type FamilySeries, type PlaceSeries } from '@always-kit/contract';
import { steady } from './spc-chart.example.ts';

const names = ['Abbey', 'Bramley', 'Chapel', 'Dale', 'Elm', 'Fountain', 'Grove', 'Harbour', 'Ivy', 'Kirk'];

/** A place in which of so many people a month this share said yes, in the numbers that a board may see. */
function placeOf(name: string, people: number, share: number, months = 12): PlaceSeries {
  const id = name.toLowerCase();
  const points = Array.from({ length: months }, (_, month) => {
    const start = `2025-${String(month + 1).padStart(2, '0')}-01`;
    if (people < 8) return { start, numerator: 0, denominator: 0, responses: 0, hidden: true as const };
    const wave = [0, 5, -5, 5, 0, -5][month % 6] ?? 0;
    const numerator = Math.max(10, Math.min(people, Math.round((people * share + wave) / 5) * 5));
    return { start, numerator, denominator: people, responses: people };
  });
  return {
    alwaysEvent: `${id}-going-home`,
    service: id,
    title: 'Going home',
    place: { name, site: `RXX${String(names.indexOf(name) + 10)}` },
    measure: { ...steady.measure, id: 'knew-what-to-do', period: 'month' },
    points,
    within: 2,
    inRollUp: true,
  };
}

function familyOf(places: readonly PlaceSeries[]): FamilySeries {
  return {
    family: 'going-home',
    measure: 'knew-what-to-do',
    places: [...places],
    rollUp: [],
    disclosure: { below: 8, roundedTo: 5 },
    generatedAt: '2026-01-05T09:00:00Z',
  };
}

const usual = names.map((name, at) => placeOf(name, [20, 40, 60, 80, 30, 120, 50, 100, 25, 70][at] ?? 30, 0.8));

export const alike: FamilySeries = familyOf(usual);

/** One of ten lies outside, one is never shown, and one counts other answers. */
export const apart: FamilySeries = familyOf(
  usual.map((place, at) => {
    if (at === 5) return placeOf('Fountain', 120, 0.58);
    if (at === 8) return placeOf('Ivy', 5, 0.8);
    return at === 3 ? { ...place, inRollUp: false } : place;
  }),
);

/** Half of them lie outside. */
export const manyApart: FamilySeries = familyOf(names.map((name, at) => placeOf(name, 120, at % 2 === 0 ? 0.6 : 0.9)));

export const onePlace: FamilySeries = familyOf(usual.slice(0, 1));

export function answering(answer: FamilySeries | undefined): AlwaysClient {
  const body = answer ?? problem('not-found');
  return createClient({
    url: 'https://collector.example',
    token: 'story',
    fetch: async () => Response.json(body, { status: answer ? 200 : 404 }),
  });
}
