import type { EntryOf, RecordEntry } from '@always-kit/contract';
import type { SuggestedTheme } from './suggest.ts';
import type { TeamTerms } from './team-terms.ts';
import type { Span } from './spans.ts';

/** What somebody said, as far as it matters here. */
export interface Said {
  readonly response: string;
  readonly question: string;
  readonly words: string;
}

/**
 * Who says what a comment is about: nobody yet, and nothing was found (`silent`); nobody yet, so that it is only suggested; a person;
 * or a person who says that it is about none of the themes.
 */
export type CommentStanding = 'silent' | 'suggested' | 'confirmed' | 'none';

/** A comment with what it is about. */
export interface ThemedComment<One extends Said = Said> {
  readonly said: One;
  readonly standing: CommentStanding;
  /** Themes of the finer list, or of the team. `because`: the words that speak for it; none where only a person does. */
  readonly themes: readonly { readonly theme: string; readonly because: readonly Span[] }[];
  /** What a person decided, if one did. */
  readonly decision: EntryOf<'theme-decision'> | undefined;
}

/** What people decided, by comment: the newest where there are several. */
export function decisionsIn(entries: readonly RecordEntry[]): ReadonlyMap<string, EntryOf<'theme-decision'>> {
  const decisions = entries.filter((entry): entry is EntryOf<'theme-decision'> => entry.form === 'theme-decision');
  const oldestFirst = decisions.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return new Map(oldestFirst.map((decision) => [commentKey(decision.content), decision]));
}

/** One answer of one response. */
export function commentKey({ response, question }: Pick<Said, 'response' | 'question'>): string {
  return `${response} ${question}`;
}

/** A comment with what it is about: what a person said, else what is suggested, on the team's own terms. */
export function themed<One extends Said>(
  said: One,
  suggested: readonly SuggestedTheme[],
  decision: EntryOf<'theme-decision'> | undefined,
  terms: TeamTerms,
): ThemedComment<One> {
  const found = suggested.flatMap((each) => inPieces(each, said.words, terms));
  const decided = decision?.content.themes.filter((theme) => terms.isKnown(theme)) ?? [];
  if (!decision || (decided.length === 0 && decision.content.themes.length > 0)) {
    // What was decided named only themes that the team has taken out since: it is open again.
    return { said, standing: found.length > 0 ? 'suggested' : 'silent', themes: found, decision: undefined };
  }
  const themes = decided.map((theme) => {
    const groups = terms.groupsOf(theme, 'themes');
    const because = found.filter((each) => each.theme === theme || groups.includes(terms.outermost(each.theme)));
    return { theme, because: because.flatMap((each) => each.because) };
  });
  return { said, standing: themes.length > 0 ? 'confirmed' : 'none', themes, decision };
}

/** A suggested theme, or the pieces of it that the comment's words speak for. */
function inPieces({ theme, because }: SuggestedTheme, words: string, terms: TeamTerms): ThemedComment['themes'] {
  const low = lowered(words);
  const pieces = [...terms.piecesOf(theme), ...terms.piecesOf(terms.outermost(theme))].flatMap(({ id, content }) => {
    const spans = (content.words ?? []).flatMap((word) => wordIn(low, lowered(word)));
    return spans.length > 0 ? [{ theme: id, because: [...because, ...spans] }] : [];
  });
  const once = new Map(pieces.map((piece) => [piece.theme, piece]));
  return once.size > 0 ? [...once.values()] : [{ theme, because }];
}

/** Where a word begins in a text, if it does, as far as it goes. */
function wordIn(text: string, word: string): Span[] {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    if (start === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return [{ start, end: start + word.length }];
  }
  return [];
}

/** In small letters, where each is as long as its capital: positions must stay those of the text. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text;
}
