import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { smallSampleEnglish } from './english.ts';
import { forecast } from './forecast.ts';
import { peopleToAsk } from './people-to-ask.ts';
import { createSampleReader } from './sample-reader.ts';

const reader = createSampleReader();
const rise = forecast({ peopleEachPeriod: 5, from: 0.5, to: 0.8 });

describe('a reader of small samples', () => {
  it('says what few answers may mean', () => {
    assert.equal(
      reader.interval(5, 5),
      '5 of 5 people said so: 100%. From this many people, the true figure is likely to be between 56.6% and 100%.',
    );
    assert.equal(
      reader.allSaySo(0.8, 5),
      'If the true figure is 80%, all of 5 people still say so about 3 times in 10.',
    );
  });

  it('says how many to ask and what to look for', () => {
    assert.match(
      reader.peopleToAsk(peopleToAsk({ standard: 0.8, suspected: 0.5 })),
      /^Ask 19 people\. If 11 or fewer of them say so, you have shown that the true figure is below 80%\./,
    );
    assert.match(reader.peopleToAsk(peopleToAsk({ standard: 0.8, suspected: 0.95 })), /34 or more .* is above 80%\./);
  });

  it('says how likely a change is to be seen, and how likely chance is to look like one', () => {
    const said = reader.forecast(rise);

    assert.match(said, /^With 5 people a week, a rise from 50% to 80% is seen within 12 weeks about 9 times in 10\. /);
    assert.match(said, /If nothing changes, the chart still shows such a sign about [12] times? in 10\.$/);
  });

  it('counts in months for those who do, and says that a fall is one', () => {
    const fall = forecast({ peopleEachPeriod: 1, from: 0.8, to: 0.7, periods: 1, runs: 50 });
    const said = createSampleReader({ grain: 'month' }).forecast(fall);

    assert.match(
      said,
      /^With 1 person a month, a fall from 80% to 70% is seen within 1 month under 1 time in 100\. If/,
    );
  });

  it('names a mistake instead', () => {
    assert.equal(reader.interval(6, 5), smallSampleEnglish.sampleFault.moreThanAsked());
    assert.equal(reader.allSaySo(2, 5), '');
    assert.equal(reader.peopleToAsk({ ok: false, reason: 'same' }), smallSampleEnglish.peopleToAskFault.same());
    assert.deepEqual(reader.easyRead.forecast({ ok: false, reason: 'people' }), [
      smallSampleEnglish.forecastFault.people(),
    ]);
  });

  it('takes other words and another locale, and does without one it does not know', () => {
    const messages = { allSaySo: ({ rate }: { rate: string }) => `Pawb: ${rate}` };

    assert.equal(createSampleReader({ messages }).allSaySo(0.805, 5), 'Pawb: 80.5%');
    assert.equal(createSampleReader({ messages, locale: 'de' }).allSaySo(0.805, 5), 'Pawb: 80,5\u00a0%');
    assert.equal(createSampleReader({ messages, locale: '?' }).allSaySo(0.805, 5), 'Pawb: 80.5%');
  });

  it('never says never or always of a chance', () => {
    const { often } = smallSampleEnglish;
    const said = createSampleReader({ messages: { allSaySo: (facts) => facts.often, often } });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (rate) => {
        const [, bound, times, outOf] = /^(about|under|over) (\d+) times? in (10+)$/.exec(said.allSaySo(rate, 1)) ?? [];

        assert.ok(Number(times) > 0 && Number(times) < Number(outOf));
        assert.ok(bound !== 'under' || rate < 0.01);
        assert.ok(bound !== 'over' || rate > 0.99);
        assert.ok(Math.abs(Number(times) / Number(outOf) - rate) <= 0.06);
      }),
    );
  });

  it('keeps easy read to 15 words a sentence', () => {
    const said = [
      ...reader.easyRead.interval(4, 5),
      ...reader.easyRead.peopleToAsk(peopleToAsk({ standard: 0.8, suspected: 0.5 })),
      ...reader.easyRead.forecast(rise),
    ];

    for (const sentence of said) {
      assert.ok(sentence.split(' ').length <= 15, sentence);
      assert.match(sentence, /^[A-Z0-9][^.?]*(\d\.\d[^.?]*)*[.?]$/);
    }
  });
});
