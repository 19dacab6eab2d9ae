import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Face } from '@always-kit/contract';
import { phosphorSource } from '../../packages/elements/scripts/write-pictures.ts';
import { drawn } from '../../packages/elements/src/pictures/drawn.ts';
import { faces } from '../../packages/elements/src/pictures/faces.ts';
import { ourQuestionnaires, patientWords } from '../wording/patient-words.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('our pictures', () => {
  it('are Phosphor’s own, unchanged, with its licence beside them', async () => {
    assert.equal(read('packages/elements/src/pictures/phosphor.ts'), await phosphorSource());
    assert.equal(
      read('packages/elements/src/pictures/phosphor-licence.txt'),
      read('node_modules/@phosphor-icons/core/LICENSE').replaceAll('\r\n', '\n'),
    );
  });

  it('are there for every key that a built-in questionnaire or our own words name', async () => {
    const asked = ourQuestionnaires
      .flatMap(({ questions }) => questions)
      .flatMap((question) => [
        question.picture,
        ...('options' in question ? question.options.flatMap(({ picture, face }) => [picture, face]) : []),
      ]);
    const said = (await patientWords()).map(({ picture }) => picture);
    const missing = [...asked, ...said].filter((key) => key !== undefined && !Object.hasOwn(drawn, key));
    assert.deepEqual([...new Set(missing)], []);
    assert.ok(asked.length + said.length > 100);
  });

  it('are beside every answer, but where one drawing would stand for a whole people, and where the words are a number', () => {
    const undrawn = /^(age|sex|gender|ethnic-.*|religion|sexual-orientation|main-language)$/;
    const answers = ourQuestionnaires
      .flatMap(({ questions }) => questions)
      .flatMap((question) =>
        'options' in question ? question.options.map((option) => ({ id: question.id, ...option })) : [],
      );
    const bare = answers.filter(({ id, picture, face }) => !picture && !face && !undrawn.test(id));
    assert.deepEqual(bare, []);
    const drawnAll = answers.filter(({ id, apart, picture }) => undrawn.test(id) && !apart && picture);
    assert.deepEqual(drawnAll, []);
    assert.ok(answers.length > 100);
  });

  it('of the answers of one question all differ', () => {
    for (const { questions } of ourQuestionnaires) {
      for (const question of questions.filter((each) => 'options' in each)) {
        const keys = question.options.flatMap(({ face, picture }) => face ?? picture ?? []);
        assert.equal(new Set(keys).size, keys.length, question.id);
      }
    }
  });

  it('of shares have as many filled quarters as they say, in one circle', () => {
    const filled = [0, 1, 2, 3, 4].map((count) => {
      const drawing = drawn[`share-${count}`]!;
      assert.ok('path' in drawing);
      return 8 - drawing.path.split('M').slice(1).length;
    });
    assert.deepEqual(filled, [0, 1, 2, 3, 4]);
  });

  it('of faces have one head: only the mouth changes', () => {
    const heads = Face.options.map((face) => {
      const drawing = faces[face];
      assert.ok('path' in drawing);
      return /^(.*M9 9v1M15 9v1)M[^M]+$/.exec(drawing.path)?.[1];
    });
    assert.deepEqual(heads, Array(5).fill('M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM9 9v1M15 9v1'));
    assert.equal(new Set(Object.values(faces).map((face) => JSON.stringify(face))).size, 5);
  });
});

describe('no emoji', () => {
  it('is anywhere in what we ship: each platform draws them otherwise, and screen readers read out their names', () => {
    const files = globSync(['packages/{contract,elements,client,demo}/{src,portal,intranet}/**/*.{ts,js,html,css}'], {
      cwd: root,
      exclude: ['**/*.test.ts', '**/support/**'],
    });
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((file) => hasEmoji(read(file))),
      [],
    );
  });

  it('would be found', () => {
    for (const text of [
      'Good \u{1F642}',
      'I love you \u{1F91F}',
      'Star \u2B50',
      '\u2764\uFE0F',
      '\u{1F1EC}\u{1F1E7}',
    ]) {
      assert.ok(hasEmoji(text), text);
    }
    assert.equal(hasEmoji('7 © 2023, “so” → 5 ✓'), false);
  });
});

/** Characters that show as pictures by themselves, or that the selector U+FE0F turns into one. */
function hasEmoji(text: string): boolean {
  return /\p{Emoji_Presentation}|\uFE0F/u.test(text);
}
