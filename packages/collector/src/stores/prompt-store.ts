import type { Happening } from './webhook-store.ts';

/** Something that waits for somebody, to be told once. */
export interface PromptToTell {
  readonly alwaysEvent: string;
  /** The code of the prompt. */
  readonly code: string;
  /** Which time it is: the same is told once, another anew. */
  readonly about: string;
  readonly happening: Happening;
}

export interface PromptStore {
  /** Tells whoever wants to be told. Whether it was told now: not when it was before. */
  tellOnce(prompt: PromptToTell): Promise<boolean>;
}
