import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import { suggestRebase } from '../rebase-suggestion.ts';
import { cymraeg, rebaseCymraeg } from './cymraeg.ts';
import { english } from './english.ts';
import { createRebaseReader } from './rebase-reader.ts';
import { createReader } from './reader.ts';
import { month } from './support/charts.ts';
import { everySaying } from './support/sayings.ts';

const reader = createReader({ locale: 'cy', unit: 'percent', messages: cymraeg });
const of = (count: number): Analysis =>
  analyse(Array.from({ length: count }, (_, at) => ({ date: month(at), value: 0.5 + (at % 2) / 10 })));

describe('the Welsh draft', () => {
  // Numbers above any that the words have of their own.
  const counts = [41];
  const welsh = everySaying(cymraeg, counts);
  const keys = (sayings: typeof welsh): string[] => [...new Set([...sayings.values()].map(({ key }) => key))].sort();

  it('has every message that English has', () => {
    const ofEnglish = keys(everySaying(english, counts));

    assert.deepEqual(
      keys(welsh).filter((key) => key !== 'months'),
      ofEnglish,
    );
  });

  it('has no English left', () => {
    // Not "is", which is Welsh for lower.
    const said = new Set([...welsh.values()].map(({ text }) => text));
    const left = [...said].filter((text) =>
      /\b(the|of|are|was|were|there|this|that|and|not|points?|limits?|values?|change|chart|week|sign)\b/i.test(
        text.replace(/«[^»]*»/g, ''),
      ),
    );

    assert.deepEqual(left, []);
  });

  it('says the same names, numbers and dates as English', () => {
    // A list of sentences may be divided otherwise, so all of them count together.
    const facts = (sayings: typeof welsh): Map<string, string> => {
      const found = new Map<string, Set<string>>();
      for (const [name, { text }] of sayings) {
        const call = name.slice(0, name.lastIndexOf(' '));
        const known = found.get(call) ?? new Set<string>();
        for (const [fact] of text.matchAll(/«[^»]*»|\d+ May 2026|\b[4-6]\d%?/g)) known.add(fact);
        found.set(call, known);
      }
      return new Map([...found].map(([call, known]) => [call, [...known].sort().join(' ')]));
    };
    const ofWelsh = facts(welsh);
    const differing = [...facts(everySaying(english, counts))].filter(([call, known]) => ofWelsh.get(call) !== known);

    assert.deepEqual(differing.map(([call, known]) => [call, known, ofWelsh.get(call)]).slice(0, 5), []);
  });

  it('counts in all six plural forms', () => {
    const said = [0, 1, 2, 3, 4, 6].map((count) => cymraeg.tooFew({ have: count, more: 1 }));

    assert.deepEqual(
      said.map((text) => /Hyd yn hyn: ([^.]*)\./.exec(text)?.[1]),
      ['0 pwynt', '1 pwynt', '2 bwynt', '3 phwynt', '4 pwynt', '6 phwynt'],
    );
    assert.deepEqual(reader.easyRead(of(12))[1], 'Mae angen 3 chanlyniad arall.');
    assert.deepEqual(
      [1, 2, 3].map((have) => cymraeg.warnings.targetLength({ have, needed: 2, dates: '', limits: true, shown: null })),
      ['Targedau: 1 targed. Rhesi: 2 res.', 'Targedau: 2 darged. Rhesi: 2 res.', 'Targedau: 3 tharged. Rhesi: 2 res.'],
    );
  });

  it('reads a chart', () => {
    const analysis = of(16);

    assert.equal(
      reader.sentence(analysis),
      'Does dim newid clir eto. Mae’r pwyntiau’n mynd i fyny ac i lawr o gwmpas y cymedr (55%), yn ôl y disgwyl.',
    );
    assert.equal(reader.point(analysis, 1, { place: true }), 'Chwefror 2025: 60%. Pwynt 2 o 16.');
  });

  it('says where limits could start again', () => {
    const rows = Array.from({ length: 26 }, (_, at) => ({
      date: new Date(Date.UTC(2025, at, 1)).toISOString().slice(0, 10),
      value: (at < 14 ? 0.5 : 0.6) + (at % 2 === 0 ? 0.025 : -0.025),
    }));
    const analysis = analyse(rows, { direction: 'increase', baseline: { points: 14 } });
    const rebase = createRebaseReader(
      createReader({ locale: 'cy', unit: 'percent', messages: cymraeg }),
      rebaseCymraeg,
    );

    assert.match(
      rebase.text(analysis, suggestRebase(analysis)),
      /^Gellid gosod y terfynau eto o Mawrth 2026\. Mae 12 pwynt ers hynny/,
    );
    assert.deepEqual(rebase.easyRead(analysis, suggestRebase(analysis)).slice(-2), [
      'Y tîm sy’n penderfynu.',
      'Rhaid i’r tîm ddweud pam.',
    ]);
  });

  it('names months by itself, whatever the browser knows', () => {
    const asked: unknown[] = [];
    const { DateTimeFormat } = Intl;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, args: [string, Intl.DateTimeFormatOptions]) => {
        asked.push(args);
        return new target('en-GB', args[1]);
      },
    });
    try {
      const fresh = createReader({ locale: 'cy', messages: cymraeg });

      assert.equal(fresh.date(of(3), { date: '2026-05-01' }), 'Mai 2026');
      assert.equal(fresh.date({ ...of(3), grain: 'week' }, { date: '2026-05-04' }), 'wythnos 4 Mai 2026');
      assert.deepEqual(asked, []);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
