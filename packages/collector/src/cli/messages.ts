import { isPostgres } from '../stores/open-store.ts';

/** Every word that the command line says. */
export const messages = {
  help: `always-collector: stores what people answer, and serves it as series and evidence.

  always-collector [serve]            start the collector
      --data FILE                     the SQLite file (default .always-kit/collector.sqlite)
      --database URL                  instead of a file, a PostgreSQL database: postgres://user@host/name
      --port NUMBER                   where to listen (default 8787; 0 for any that is free)
      --host ADDRESS                  on which address (default 127.0.0.1; 0.0.0.0 for every one)
      --contact-days NUMBER           how long to keep how to reach people (default 180)

  always-collector organisation add   --id ID --name NAME [--staff-origin URL]…
  always-collector organisation list
  always-collector service add        --organisation ID --id ID --name NAME
  always-collector service list       --organisation ID
  always-collector site-key add       --organisation ID --name NAME --service ID… --origin URL… [--key KEY]
  always-collector site-key list
  always-collector site-key remove    --key KEY
  always-collector token add          --organisation ID --name NAME --role ROLE [--lived-experience] [--days NUMBER]
  always-collector token list
  always-collector token remove       --id ID
  always-collector contact expire     [--contact-days NUMBER]
  always-collector contact remove     --organisation ID --id ID
  always-collector response erase     --organisation ID --id ID

Every command takes --data or --database. An option with … may be given more than once.
A role is viewer, team, coach, sponsor or administrator. An origin is the start of a page's address, such as
https://portal.example.nhs.uk; --origin '*' lets any page use the key. A token is shown once and runs out after 90 days
unless --days says otherwise.

Instead of options you can set ALWAYS_DATA, DATABASE_URL, ALWAYS_PORT, ALWAYS_HOST and ALWAYS_CONTACT_DAYS.
`,
  unknownCommand: (command: string): string => `There is no command "${command}". Try always-collector --help.`,
  missing: (option: string): string => `Say --${option}. Try always-collector --help.`,
  notIdentifier: (option: string): string => `--${option} must be letters, digits and hyphens, at most 64 of them.`,
  notNumber: (option: string, lowest: number, highest: number): string =>
    `--${option} must be a whole number from ${lowest} to ${highest}.`,
  notOrigin: (origin: string): string =>
    `"${origin}" is not an origin. Give the start of a page's address, such as https://portal.example.nhs.uk.`,
  notRole: (roles: string): string => `--role must be one of ${roles}.`,
  notDatabase: 'The database must be given as postgres://user@host/name (--database, or DATABASE_URL).',
  notName: '--name must be at most 120 characters long.',
  portBusy: (port: number): string =>
    `Port ${port} is in use by another program. Choose another with --port ${port + 1}, or set ALWAYS_PORT.`,
  cannotOpen: (place: string, why: string): string => `The data in ${withoutPassword(place)} cannot be used: ${why}`,
  listening: (url: string, place: string): string => `Collector on ${url}, data in ${withoutPassword(place)}`,
  nothingYet:
    'There is no organisation yet. Add one, with a service, a site key and a token; always-collector --help says how.',
  stopping: 'Finishing what was accepted …',
  stopped: 'Stopped.',
  done: 'Done.',
  forgotten: (people: number): string => `Forgotten: ${people}.`,
  added: (what: string): string => `Added: ${what}`,
  tokenOnce: 'Keep it somewhere safe: it is not shown again.',
  nothingToRemove: 'There is nothing of that name.',
} as const;

/** An address is shown with neither its password nor what follows the `?`, which may hold one too. */
function withoutPassword(place: string): string {
  if (!isPostgres(place) || !URL.canParse(place)) return place;
  const { protocol, username, host, pathname } = new URL(place);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}
