import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type EntryContent, type RecordEntry } from '@always-kit/contract';
import { commentKey, decisionsIn, themed, type ThemedComment } from './comments.ts';
import { grouped, mixOf } from './grouped.ts';
import { suggestThemes } from './suggest.ts';
import { TeamTerms } from './team-terms.ts';

const at = '2026-11-22T10:00:00+00:00';
const by = { name: 'Ann', role: 'team', livedExperience: false } as const;
const decided = (response: string, themes: string[], when = at): RecordEntry => ({
  ...{ form: 'theme-decision', content: { response, question: 'more', themes } },
  ...{ id: createUuid(), revision: 1, by, at: when, since: when },
});
const ours = (content: EntryContent<'team-theme'>, id = createUuid()): RecordEntry => ({
  ...{ form: 'team-theme', content, id, revision: 1, by, at, since: at },
});

/** What was said by responses `r0`, `r1` …, on the terms of some entries. */
function commentsOf(
  words: readonly string[],
  entries: readonly RecordEntry[] = [],
): { all: ThemedComment[]; terms: TeamTerms } {
  const terms = new TeamTerms(entries);
  const decisions = decisionsIn(entries);
  const all = words.map((each, index) => {
    const said = { response: `r${index}`, question: 'more', words: each };
    return themed(said, suggestThemes(each), decisions.get(commentKey(said)), terms);
  });
  return { all, terms };
}

const said = ['Nowhere to park', 'The car park was full', 'The nurses were kind', 'I waited for hours', 'n/a'];

describe('comments in groups', () => {
  it('come by what is spoken of most, with each share and what they are together', () => {
    const { all, terms } = commentsOf(said);

    const groups = grouped(all, terms, 'themes');

    assert.deepEqual(
      groups.map(({ id, comments, share, together }) => [id, comments.length, share, together]),
      [
        ['parking', 2, 0.5, 0.5],
        ['staff-manner-personal-attributes', 1, 0.25, 0.75],
        ['timeliness-of-care', 1, 0.25, 1],
      ],
    );
    assert.equal(all.at(-1)?.standing, 'silent');
  });

  it('come by the eight principles, and what is about none of them by itself', () => {
    const { all, terms } = commentsOf([...said, 'Thank you so much']);

    assert.deepEqual(
      grouped(all, terms, 'principles').map(({ id, comments }) => [id, comments.length]),
      [
        ['environment', 2],
        ['emotional', 1],
        ['access', 1],
        ['besides-principles', 1],
      ],
    );
  });

  it('tell what a person confirmed from what is suggested, and what a person said is about nothing', () => {
    const { all, terms } = commentsOf(said, [decided('r0', ['parking']), decided('r3', [])]);

    const [parking] = grouped(all, terms, 'themes');

    assert.equal(parking?.confirmed, 1);
    assert.equal(all[0]?.standing, 'confirmed');
    assert.deepEqual(all[3]?.themes, []);
    assert.equal(all[3].standing, 'none');
  });

  it('keep the words that were the reason where a person says the same, and have none where only a person says it', () => {
    const { all } = commentsOf(said, [decided('r0', ['parking', 'feeling-safe'])]);

    assert.deepEqual(
      all[0]?.themes.map(({ theme, because }) => [theme, because.map(({ start, end }) => said[0]?.slice(start, end))]),
      [
        ['parking', ['Nowhere to park']],
        ['feeling-safe', []],
      ],
    );
  });

  it('go by the newest of two decisions, whatever their order', () => {
    const entries = [decided('r0', ['discharge'], '2026-11-23T09:00:00+00:00'), decided('r0', ['parking'])];

    assert.deepEqual(
      commentsOf(said, entries).all[0]?.themes.map(({ theme }) => theme),
      ['discharge'],
    );
  });
});

describe('the terms of a team', () => {
  it('give a theme another name, and make one of several', () => {
    const merged = ours({ name: 'Getting here', parts: ['parking', 'transport-to-from-services'] });
    const { all, terms } = commentsOf([...said, 'The bus was late'], [merged]);

    const [first] = grouped(all, terms, 'themes');

    assert.equal(first?.id, merged.id);
    assert.equal(first.comments.length, 3);
    assert.ok(
      grouped(all, terms, 'principles').some(({ id }) => id === 'environment'),
      'the principles stay',
    );
  });

  it('make one of principles too, for everybody', () => {
    const merged = ours({ name: 'People', parts: ['emotional', 'decisions'] });
    const { all, terms } = commentsOf(['The nurses were kind', 'They listened to me'], [merged]);

    assert.deepEqual(
      grouped(all, terms, 'principles').map(({ id, comments }) => [id, comments.length]),
      [[merged.id, 2]],
    );
    assert.ok(!grouped(all, terms, 'themes').some(({ id }) => id === merged.id));
  });

  it('split a theme: what has the words of a piece is in the piece, the rest stays', () => {
    const piece = ours({ name: 'Blue badges', parts: [], splitFrom: 'parking', words: ['blue badge'] });
    const words = ['The Blue Badge parking was full', 'Nowhere to park or the skyblue badge was lost'];
    const { all, terms } = commentsOf(words, [piece]);

    const groups = new Map(grouped(all, terms, 'themes').map((group) => [group.id, group]));

    assert.equal(groups.get(piece.id)?.comments.length, 1);
    assert.ok(groups.get('parking')?.comments.every(({ comment }) => comment.said.words === words[1]));
    assert.deepEqual(
      grouped(all, terms, 'principles').map(({ id, comments }) => [id, comments.length]),
      [['environment', 2]],
    );
  });

  it('show a theme that nobody speaks of yet, and count it as nothing', () => {
    const empty = ours({ name: 'Night-time', parts: [] });
    const { all, terms } = commentsOf(said, [empty]);

    const last = grouped(all, terms, 'themes').at(-1);

    assert.deepEqual([last?.id, last?.share, last?.together], [empty.id, 0, 1]);
  });

  it('come to an end where they go round in a circle', () => {
    const [one, other] = [createUuid(), createUuid()];
    const entries = [
      ours({ name: 'One', parts: ['parking', other] }, one),
      ours({ name: 'Other', parts: [one], splitFrom: one }, other),
    ];
    const { all, terms } = commentsOf(said, entries);

    for (const level of ['themes', 'principles'] as const)
      assert.equal(
        grouped(all, terms, level).reduce((sum, { comments }) => sum + comments.length, 0),
        4,
      );
  });

  it('open a decision again that names only what the team has taken out', () => {
    const { all } = commentsOf(said, [decided('r0', [createUuid()])]);

    assert.equal(all[0]?.standing, 'suggested');
    assert.equal(all[0].decision, undefined);
  });

  it('leave whether it is relational or transactional to what they stand for', () => {
    const merged = ours({ name: 'Being met', parts: ['staff-manner-personal-attributes', 'parking'] });
    const { all, terms } = commentsOf(said, [merged, decided('r3', [merged.id])]);

    assert.deepEqual(mixOf(all, terms), { relational: 1, transactional: 2, both: 1, neither: 0 });
  });
});
