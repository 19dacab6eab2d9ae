import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learn, settings } from '../../scripts/learn-themes.ts';
import { learned } from './learned.ts';
import { Spelling } from './spelling.ts';
import { stemOf } from './stem.ts';
import { suggestThemes } from './suggest.ts';
import { filledIn } from './support/compose.ts';
import { heldOutClauses } from './support/held-out/index.ts';
import { heldOutSet } from './support/labelled.ts';
import { measured } from './support/measured.ts';
import { Seeded } from './support/seeded.ts';
import { trainingClauses } from './support/training/index.ts';

describe('what was learned', () => {
  it('is what the lexicon and the training part say now', () => {
    assert.deepEqual(learned, learn(trainingClauses, settings), 'run packages/method/scripts/learn-themes.ts');
  });

  it('agrees with the held-out labels far more than by chance', () => {
    const comments = heldOutSet(1_500);

    const { micro, macroF1 } = measured(
      comments.map(({ themes }) => themes),
      comments.map(({ words }) => new Set(suggestThemes(words).map(({ theme }) => theme))),
    );

    assert.ok(micro.f1 > 0.7, `micro-F1 ${micro.f1}`);
    assert.ok(macroF1 > 0.7, `macro-F1 ${macroF1}`);
  });

  it('was measured with sentences that it was not learned from', () => {
    const every = ({ byTheme, mixed, besides }: typeof trainingClauses): string[] => {
      const random = new Seeded(8);
      const clauses = [...Object.values(byTheme).flat(), ...mixed.map(({ words }) => words), ...besides];
      return clauses.flatMap((clause) => Array.from({ length: 30 }, () => filledIn(clause, random).toLowerCase()));
    };
    const learnedFrom = new Set(every(trainingClauses));

    assert.deepEqual(
      every(heldOutClauses).filter((sentence) => learnedFrom.has(sentence)),
      [],
    );
  });

  it('takes no common word for another one spelt wrong', () => {
    const known = learned.flatMap(([, , phrases]) =>
      phrases.split(',').flatMap((each) => each.replace(/:.*/, '').split(' ')),
    );
    const spelling = new Spelling(new Set(known));

    for (const word of ['thirteen', 'country', 'bought', 'cheese', 'terrible', 'secret', 'threw', 'closest', 'worth'])
      assert.equal(spelling.meant(stemOf(word)), stemOf(word), word);
  });
});
