import '/spc-chart.js';

// A made-up measure: about half at first, one very bad day, better from three quarters of the way on.
const count = Number(new URLSearchParams(location.search).get('points') ?? 24);
const start = Date.UTC(2026, 0, 5);
const day = (at) => new Date(start + (at - count) * 86_400_000).toISOString().slice(0, 10);
const better = Math.floor(count * 0.75);
const pointAt = (at) => ({
  start: day(at),
  numerator: at === 4 ? 1 : (at < better ? 10 : 16) + ((at * 7) % 3) - 1,
  denominator: 20,
  responses: 20,
});

const chart = document.querySelector('always-spc-chart');
const seriesOf = (length) => ({
  alwaysEvent: 'what-matters',
  service: 'bramley-ward',
  measure: {
    id: 'asked',
    title: 'People we asked what matters',
    kind: 'outcome',
    questionnaire: 'ward-feedback',
    question: 'asked',
    numerator: ['always'],
    denominator: ['always', 'never'],
    period: 'day',
    direction: 'increase',
    target: 0.9,
    baseline: { points: Math.floor(count / 2) },
    rebase: [{ date: day(better), reason: 'We now ask at the bedside' }],
  },
  points: Array.from({ length }, (_, at) => pointAt(at)),
  generatedAt: `${day(length)}T09:00:00Z`,
});

chart.series = seriesOf(count);
chart.annotations = [{ date: day(2), text: 'We began to ask at lunch', kind: 'test-of-change' }];
document.querySelector('button').addEventListener('click', () => {
  chart.series = seriesOf(count + 1);
});
