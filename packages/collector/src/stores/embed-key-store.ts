import type { JWK } from 'jose';

/** What a portal signs its tokens with: the public half of an Ed25519 key, or a secret that both sides know. */
export interface EmbedKey {
  readonly organisation: string;
  /** Its name, in the header of each token. */
  readonly kid: string;
  /** For people: which portal has it. */
  readonly name: string;
  readonly material: JWK;
}

/** The keys of an organisation's portals. */
export interface EmbedKeyStore {
  add(key: EmbedKey): Promise<void>;
  /** Whether there was one to remove. */
  remove(organisation: string, kid: string): Promise<boolean>;
  read(organisation: string, kid: string): Promise<EmbedKey | undefined>;
  list(organisation: string): Promise<EmbedKey[]>;
}
