/** What speaks for a theme: words that nearly say it, words that hint at it, and words that count against it. */
export interface ThemeWords {
  readonly strong: string;
  readonly fair?: string;
  readonly against?: string;
}

export type Lexicon = Readonly<Record<string, ThemeWords>>;
