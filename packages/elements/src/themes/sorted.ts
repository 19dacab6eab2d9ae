import type { RecordEntry, Voice } from '@always-kit/contract';
import {
  commentKey,
  decisionsIn,
  grouped,
  mixOf,
  TeamTerms,
  themed,
  type CommentGroup,
  type CommentStanding,
  type Mix,
  type ThemedComment,
  type ThemeLevel,
} from '@always-kit/method';
import type { Suggesting } from './suggesting.ts';
import type { Heard } from './voices-reader.ts';

/** What people said, sorted by what it is about. Worked out once for what was read, and not at each drawing. */
export class Sorted {
  readonly terms: TeamTerms;
  readonly comments: readonly ThemedComment<Voice>[];
  readonly mix: Mix;
  readonly #quoted: ReadonlySet<string>;
  readonly #groups = new Map<ThemeLevel, readonly CommentGroup<Voice>[]>();

  constructor({ voices, entries }: Heard, suggesting: Suggesting) {
    this.terms = new TeamTerms(entries);
    const decisions = decisionsIn(entries);
    this.comments = voices.map((voice) =>
      themed(voice, suggesting.of(voice.words), decisions.get(commentKey(voice)), this.terms),
    );
    this.mix = mixOf(this.comments, this.terms);
    this.#quoted = new Set(entries.flatMap(quotedIn));
  }

  groups(level: ThemeLevel): readonly CommentGroup<Voice>[] {
    const known = this.#groups.get(level) ?? grouped(this.comments, this.terms, level);
    this.#groups.set(level, known);
    return known;
  }

  of(standing: CommentStanding): ThemedComment<Voice>[] {
    return this.comments.filter((comment) => comment.standing === standing);
  }

  isQuoted(voice: Voice): boolean {
    return this.#quoted.has(commentKey(voice));
  }
}

function quotedIn(entry: RecordEntry): string[] {
  return entry.form === 'quote' ? [commentKey(entry.content)] : [];
}
