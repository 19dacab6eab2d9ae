import type { Failure } from '@always-kit/client';
import { principles, themeGroups, themes } from '@always-kit/contract/built-in';
import { besidesPrinciples, type TeamTerms } from '@always-kit/method';
import { WrittenWords, type SomeOf } from '../language/written-words.ts';
import { failureKind } from '../reading/failure-kind.ts';
import { themesMessages, type ThemesMessages } from './themes.messages.ts';

/** What the page gave us of our own words: any key may be left out, and any entry of a key that holds several. */
export type SomeMessages = SomeOf<ThemesMessages>;

/** The names of the lists, by id. */
const listed: ReadonlyMap<string, string> = new Map(
  [...principles, ...themeGroups, ...themes].map(({ id, name }) => [id, name]),
);

/** Themes, comments and what came of them, in words of one language. */
export class ThemeWords extends WrittenWords<ThemesMessages> {
  constructor(messages: SomeMessages) {
    super(themesMessages, messages);
  }

  /** A theme by its name: the team's own, else the page's, else the list's. */
  name(id: string, terms: TeamTerms): string {
    if (id === besidesPrinciples) return this.text.besidesPrinciples;
    return terms.of(id)?.content.name ?? this.text.names[id] ?? listed.get(id) ?? id;
  }

  /** As `name`, with the theme that it is a part of. */
  wholeName(id: string, terms: TeamTerms): string {
    const whole = terms.of(id)?.content.splitFrom;
    const name = this.name(id, terms);
    return whole === undefined ? name : this.fill(this.text.pieceOf, { name, whole: this.name(whole, terms) });
  }

  /** From 0 to 1, in whole percent. */
  percent(share: number): string {
    return this.fill(this.text.percent, { percent: Math.round(share * 100) });
  }

  /** What to tell the person when reading or writing failed. */
  failed(failure: Failure): string {
    return this.text.failures[failureKind(failure)];
  }
}
