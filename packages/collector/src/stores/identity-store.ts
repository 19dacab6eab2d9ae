import type { Person } from '@always-kit/contract';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Where its staff pages live, such as `https://intranet.example.nhs.uk`. */
  readonly staffOrigins: readonly string[];
  /** Whether words that may say who somebody is are kept as they were written, or only what they were. */
  readonly words: 'redact' | 'keep';
}

/** A ward, clinic or team. */
export interface Service {
  readonly organisation: string;
  readonly id: string;
  readonly name: string;
}

/** What lets a site send responses. Publishable: it stands in the page. */
export interface SiteKey {
  readonly key: string;
  readonly organisation: string;
  readonly name: string;
  /** The services it may be used for. */
  readonly services: readonly string[];
  /** The origins it may be used from in a browser, such as `https://portal.example.nhs.uk`. */
  readonly origins: readonly string[];
  /** What it asks of those who send, where that is not what is usual. */
  readonly rules?: SiteKeyRules;
}

/** What a site key asks of those who send with it. */
export interface SiteKeyRules {
  /** Each request needs a token of the portal. */
  readonly embedToken?: boolean;
  /** Each request needs a solved challenge. */
  readonly challenge?: boolean;
  /** How many responses a minute are let through, with this key and by one device. */
  readonly perMinute?: number;
  readonly perDeviceMinute?: number;
}

/** What lets a person in on the staff side. Only a hash of the token itself is kept. */
export interface StaffToken {
  readonly hash: string;
  readonly organisation: string;
  readonly person: Person;
  /** Milliseconds since 1970; `undefined` for one that does not run out. */
  readonly expiresAt: number | undefined;
}

/**
 * Adding what is there already changes it to what is given, so that a set-up script can be run again. Each change goes into the
 * audit trail as the operator's.
 */
export interface IdentityStore {
  addOrganisation(organisation: Organisation): Promise<void>;
  addService(service: Service): Promise<void>;
  /** Whether it was stored: not when another organisation has this key. */
  addSiteKey(siteKey: SiteKey): Promise<boolean>;
  /** Whether it was stored: not when another organisation has this token. */
  addStaffToken(token: StaffToken): Promise<boolean>;
  /** Whether there was one to remove. */
  removeSiteKey(key: string): Promise<boolean>;
  removeStaffToken(hash: string): Promise<boolean>;
  organisation(id: string): Promise<Organisation | undefined>;
  organisations(): Promise<Organisation[]>;
  services(organisation: string): Promise<Service[]>;
  siteKey(key: string): Promise<SiteKey | undefined>;
  siteKeys(): Promise<SiteKey[]>;
  staffToken(hash: string): Promise<StaffToken | undefined>;
  staffTokens(): Promise<StaffToken[]>;
}
