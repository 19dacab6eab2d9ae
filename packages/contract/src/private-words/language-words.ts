/** The words of one language that tell who somebody is. Patterns that need no words work in every language. */
export interface LanguageWords {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** The months, January first: each way to write one, without its full stop, in lower case. */
  readonly months: readonly (readonly string[])[];
  /** Words that say, beside a date, that somebody was born on it. */
  readonly birth: readonly string[];
  /** Words before a date that make it the date of a visit, where nothing says birth: on, since, until. */
  readonly happened: readonly string[];
  /** Titles that stand before names only, as "Mr". */
  readonly titles: readonly string[];
  /** Titles that are words of their own too, as "doctor" and "sister": before a capital they are titles. */
  readonly callings: readonly string[];
  /** Work that people are named by, as "porter": before a known name it is a title. */
  readonly work: readonly string[];
  /** Words before a calling that make it a word of its own at the end of a sentence: the, a, my. */
  readonly determiners: readonly string[];
  /** What says that a name follows: "my name is". */
  readonly introductions: readonly string[];
  /** What says so before a known name only: "called", "regards". */
  readonly weakIntroductions: readonly string[];
  /** Words that may follow a title with a capital and are no name. */
  readonly notNames: readonly string[];
  /** Words that say of what stands in capitals behind a title, in a text in capitals, that it is somebody: was, said. */
  readonly predicates: readonly string[];
  /** Names that are hardly ever another word. */
  readonly names: readonly string[];
}
