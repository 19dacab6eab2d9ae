/** What a setting must look like, and how to say so. */
interface Kind {
  readonly check: (text: string) => boolean;
  readonly mustBe: string;
}

/** One thing that can be set in the environment. */
export interface Setting extends Kind {
  /** The option of `serve` that goes before it, without its hyphens. */
  readonly option?: string;
  readonly meaning: string;
  /** What it is where nothing is said; for people. */
  readonly usual: string;
}

const whole = (lowest: number, highest: number): Kind => ({
  check: (text) => /^\d{1,9}$/.test(text) && Number(text) >= lowest && Number(text) <= highest,
  mustBe: `a whole number from ${lowest} to ${highest}`,
});
const text: Kind = { check: (given) => given.trim() !== '', mustBe: 'something' };
const levels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];
const secret: Kind = { check: (given) => /^\S{16,}$/.test(given), mustBe: 'at least 16 characters without a blank' };
const address: Kind = {
  check: (given) => URL.canParse(given) && /^https?:$/.test(new URL(given).protocol),
  mustBe: 'a web address, such as https://always.example.nhs.uk',
};
const list: Kind = {
  check: (given) => /^[\w.:/-]+(, *[\w.:/-]+)*$/.test(given),
  mustBe: 'a list with commas',
};
const postgres: Kind = {
  check: (given) => /^postgres(ql)?:\/\/./.test(given),
  mustBe: 'the address of a PostgreSQL database, such as postgres://collector@db.example.nhs.uk/always',
};

/** Everything that can be set, by its name in the environment. The guide's table is tested against this one. */
export const settings: Readonly<Record<string, Setting>> = {
  ALWAYS_DATA: { ...text, option: 'data', meaning: 'the SQLite file', usual: '.always-kit/collector.sqlite' },
  DATABASE_URL: {
    ...postgres,
    option: 'database',
    meaning: 'a PostgreSQL database, in place of a file',
    usual: 'none',
  },
  ALWAYS_PORT: {
    ...whole(0, 65535),
    option: 'port',
    meaning: 'where to listen; 0 for any that is free',
    usual: '8787',
  },
  ALWAYS_HOST: { ...text, option: 'host', meaning: 'on which address; 0.0.0.0 for every one', usual: '127.0.0.1' },
  ALWAYS_KEYS_FILE: {
    ...text,
    option: 'keys',
    meaning: "the file with the collector's own keys, made where there is none",
    usual: 'beside the data',
  },
  ALWAYS_KEYS: { ...text, meaning: 'the keys themselves as JSON, in place of a file', usual: 'none' },
  ALWAYS_IDENTITY_PROVIDERS: {
    ...text,
    option: 'identity-providers',
    meaning: 'a JSON file with the identity providers whose tokens let staff in',
    usual: 'none',
  },
  ALWAYS_PUBLIC_URL: {
    ...address,
    option: 'public-url',
    meaning: 'what portals put in their signed tokens as `aud`',
    usual: '`urn:always-kit:collector`',
  },
  ALWAYS_TRUST_PROXY: {
    ...list,
    option: 'trust-proxy',
    meaning: 'addresses of the proxies that may say where a request comes from',
    usual: 'none',
  },
  ALWAYS_PER_MINUTE: {
    ...whole(1, 10_000_000),
    option: 'per-minute',
    meaning: 'how many responses a minute a site key lets through',
    usual: '6000',
  },
  ALWAYS_PER_DEVICE: {
    ...whole(1, 10_000_000),
    option: 'per-device',
    meaning: 'how many responses a minute one device may send',
    usual: '120',
  },
  ALWAYS_CONTACT_DAYS: {
    ...whole(1, 730),
    option: 'contact-days',
    meaning: 'how long to keep how to reach people',
    usual: '180',
  },
  ALWAYS_LOG_LEVEL: {
    check: (given: string) => levels.includes(given),
    mustBe: `one of ${levels.join(', ')}`,
    meaning: 'how much to log, as JSON lines on standard output',
    usual: 'warn',
  },
  ALWAYS_METRICS_TOKEN: {
    ...secret,
    meaning: 'what lets Prometheus read /metrics',
    usual: 'none: only programs on this machine may',
  },
  ALWAYS_WEBHOOK_PRIVATE_HOSTS: {
    ...list,
    meaning: 'hosts in your own network that webhooks may be sent to',
    usual: 'none: only public addresses, with TLS',
  },
};
