/** By what the collector knows its own keys again. The keys themselves are never in the store. */
export interface OwnKeysStore {
  /** Of the keys that the data is kept with; `undefined` before the first start. */
  fingerprint(): Promise<string | undefined>;
  /** Says which keys the data is kept with, where nobody has said so yet or `anew`. Gives back what stands. */
  claim(fingerprint: string, anew: boolean): Promise<string>;
}
