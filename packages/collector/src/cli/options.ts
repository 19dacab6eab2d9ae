import { parseArgs } from 'node:util';
import { Identifier, parse, Person, StaffRole } from '@always-kit/contract';
import { isPostgres } from '../stores/open-store.ts';
import { messages } from './messages.ts';

/** The person at the keyboard asked for something that cannot be done as they put it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The words and options of a command line. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly help: boolean;
  readonly check: boolean;
  text(option: TextOption): string;
  identifier(option: TextOption): string;
  texts(option: ListOption): readonly string[];
  number(option: TextOption, usual: number | undefined, lowest: number, highest: number): number;
  person(): Person;
  optional(option: TextOption): string | undefined;
  /** Whether an option that says yes was given. */
  given(option: 'needs-token' | 'needs-challenge' | 'share-limits' | 'new-keys'): boolean;
  /** Where the data is: a file, or the address of a PostgreSQL database. */
  place(usual: string): string;
}

const single = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const definitions = {
  data: single,
  database: single,
  port: single,
  host: single,
  id: single,
  name: single,
  organisation: single,
  key: single,
  role: single,
  to: single,
  from: single,
  code: single,
  answers: single,
  questionnaire: single,
  url: single,
  event: several,
  check: { type: 'boolean' },
  'log-level': single,
  'metrics-token': single,
  'webhook-private-hosts': single,
  days: single,
  'contact-days': single,
  keys: single,
  'keys-text': single,
  'identity-providers': single,
  'public-url': single,
  'trust-proxy': single,
  'public-key': single,
  kid: single,
  words: single,
  heads: single,
  'per-minute': single,
  'per-device': single,
  'needs-token': { type: 'boolean' },
  'needs-challenge': { type: 'boolean' },
  'share-limits': { type: 'boolean' },
  'new-keys': { type: 'boolean' },
  'staff-origin': several,
  service: several,
  origin: several,
  'lived-experience': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type TextOption =
  | 'data'
  | 'database'
  | 'port'
  | 'host'
  | 'id'
  | 'name'
  | 'organisation'
  | 'key'
  | 'role'
  | 'to'
  | 'from'
  | 'code'
  | 'answers'
  | 'questionnaire'
  | 'url'
  | 'log-level'
  | 'metrics-token'
  | 'webhook-private-hosts'
  | 'days'
  | 'contact-days'
  | 'keys'
  | 'keys-text'
  | 'identity-providers'
  | 'public-url'
  | 'trust-proxy'
  | 'public-key'
  | 'kid'
  | 'words'
  | 'heads'
  | 'per-minute'
  | 'per-device';
type ListOption = 'staff-origin' | 'service' | 'origin' | 'event';

/** Reads a command line, with the environment where an option is not given. Throws a `UsageError`. */
export function readCommandLine(args: readonly string[], env: NodeJS.ProcessEnv): CommandLine {
  const { values, positionals } = parsed(args);
  const serving = positionals.length === 0 || positionals.join(' ') === 'serve';
  const fromEnvironment: Partial<Record<TextOption, string | undefined>> = {
    data: env['ALWAYS_DATA'],
    port: env['ALWAYS_PORT'],
    host: env['ALWAYS_HOST'],
    'log-level': env['ALWAYS_LOG_LEVEL'],
    'metrics-token': env['ALWAYS_METRICS_TOKEN'],
    'webhook-private-hosts': env['ALWAYS_WEBHOOK_PRIVATE_HOSTS'],
    'contact-days': env['ALWAYS_CONTACT_DAYS'],
    keys: env['ALWAYS_KEYS_FILE'],
    'keys-text': env['ALWAYS_KEYS'],
    'identity-providers': env['ALWAYS_IDENTITY_PROVIDERS'],
    'public-url': env['ALWAYS_PUBLIC_URL'],
    'trust-proxy': env['ALWAYS_TRUST_PROXY'],
    // Of the collector: the options of the same names are rules of a site key elsewhere.
    ...(serving && { 'per-minute': env['ALWAYS_PER_MINUTE'], 'per-device': env['ALWAYS_PER_DEVICE'] }),
  };
  // An empty variable is one that is not set.
  const optional = (option: TextOption): string | undefined => values[option] ?? (fromEnvironment[option] || undefined);
  const text = (option: TextOption): string => {
    const value = optional(option);
    if (value === undefined || value === '') throw new UsageError(messages.missing(option));
    return value;
  };
  return {
    words: positionals,
    help: values.help === true,
    check: values.check === true,
    optional,
    given: (option) => values[option] === true,
    place(usual) {
      const database = values.database ?? (values.data === undefined ? env['DATABASE_URL'] : undefined);
      if (database === undefined || database === '') return optional('data') ?? usual;
      if (!isPostgres(database)) throw new UsageError(messages.notDatabase);
      return database;
    },
    text,
    identifier(option) {
      const value = text(option);
      if (!parse(Identifier, value).ok) throw new UsageError(messages.notIdentifier(option));
      return value;
    },
    texts: (option) => values[option] ?? [],
    number(option, usual, lowest, highest) {
      const value = optional(option) ?? usual?.toString();
      const number = /^\d+$/.test(value ?? '') ? Number(value) : Number.NaN;
      if (number >= lowest && number <= highest) return number;
      throw new UsageError(messages.notNumber(option, lowest, highest));
    },
    person() {
      const [name, role] = [text('name'), parse(StaffRole, text('role'))];
      if (!role.ok) throw new UsageError(messages.notRole(StaffRole.options.join(', ')));
      const livedExperience = values['lived-experience'] === true;
      const person = parse(Person, { name, role: role.value, livedExperience });
      if (!person.ok) throw new UsageError(messages.notName);
      return person.value;
    },
  };
}

/** Origins as a browser sends them, or `*`. */
export function originsOf(given: readonly string[]): string[] {
  return given.map((one) => {
    if (one === '*') return one;
    const url = URL.canParse(one) ? new URL(one) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || (url.pathname !== '/' && url.pathname !== '')) {
      throw new UsageError(messages.notOrigin(one));
    }
    return url.origin;
  });
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: withKeyNames(args), options: definitions, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** With the name of a key joined to its `--kid`: one in 64 begins with a dash, and would be taken for an option. */
function withKeyNames(args: readonly string[]): string[] {
  const isName = (at: number): boolean => args[at - 1] === '--kid' && isDashedName(args[at] ?? '');
  return args.flatMap((arg, at) => (isName(at) ? [] : isName(at + 1) ? `${arg}=${args[at + 1]}` : arg));
}

function isDashedName(text: string): boolean {
  return /^-[\w-]{15,}$/.test(text) && !Object.hasOwn(definitions, text.slice(2));
}
