import type { CommunicationNeed } from '@always-kit/contract';

/** What a person says besides their answers; nothing of it is ever filled in beforehand. */
export interface Said {
  /** Somebody helps them to answer. */
  readonly helped?: boolean;
  /** Their words may be quoted without a name. */
  readonly mayQuote?: boolean;
  /** In which other ways they need to be asked or told. */
  readonly needs?: readonly CommunicationNeed[];
}
