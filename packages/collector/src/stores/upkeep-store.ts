/** What came of a chore that is done now and then. Times are milliseconds since 1970. */
export interface Chore {
  readonly begunAt: number;
  /** When it was last done to its end. */
  readonly doneAt: number | undefined;
  /** What was wrong the last time: a name for it, and nobody's words. */
  readonly fault: string | undefined;
}

/** Chores of the service, so that of several instances one does each, and all can say how it went. */
export interface UpkeepStore {
  /** Whether it is time, and ours to do: nobody began it in the last `every` milliseconds. */
  begin(name: string, now: number, every: number): Promise<boolean>;
  end(name: string, now: number, fault?: string): Promise<void>;
  /** It was begun and not done: whoever asks next begins it. */
  giveBack(name: string): Promise<void>;
  read(name: string): Promise<Chore | undefined>;
}
