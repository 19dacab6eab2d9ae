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
      --keys FILE                     the collector's own keys (default: beside the data); or ALWAYS_KEYS, as text
      --new-keys                      those that the data was kept with are lost for good: use, or make, others
      --identity-providers FILE       whose tokens let staff in, besides tokens of our own
      --public-url URL                what portals put in their tokens as "aud"
      --trust-proxy ADDRESS           the proxy that may say where a request comes from
      --per-minute NUMBER             how many responses a minute a site key lets through (default 6000)
      --per-device NUMBER             and one device (default 120)
      --share-limits                  count them in the database, together with other instances

  always-collector organisation add   --id ID --name NAME [--staff-origin URL]… [--words redact|keep]
  always-collector organisation list
  always-collector service add        --organisation ID --id ID --name NAME
  always-collector service list       --organisation ID
  always-collector site-key add       --organisation ID --name NAME --service ID… --origin URL… [--key KEY]
                                      [--needs-token] [--needs-challenge] [--per-minute N] [--per-device N]
  always-collector site-key list
  always-collector site-key remove    --key KEY
  always-collector token add          --organisation ID --name NAME --role ROLE [--lived-experience] [--days NUMBER]
  always-collector token list
  always-collector token remove       --id ID
  always-collector embed-key add      --organisation ID --name NAME [--public-key FILE]
  always-collector embed-key list     --organisation ID
  always-collector embed-key remove   --organisation ID --kid KID
  always-collector keys list | add    [--keys FILE]
  always-collector keys remove        --kid KID [--keys FILE]
  always-collector audit head         --organisation ID
  always-collector audit verify       [--heads FILE]
  always-collector verify FILE.json   an evidence pack; with --data or --database also whether it was made there
  always-collector contact expire     [--contact-days NUMBER]
  always-collector contact remove     --organisation ID --id ID
  always-collector response erase     --organisation ID (--id ID | --code CODE)
  always-collector retention set      --organisation ID [--questionnaire ID] [--words MONTHS] [--answers MONTHS]
  always-collector retention list     --organisation ID
  always-collector retention run
  always-collector export responses   --organisation ID --to FILE.csv|FILE.ndjson
  always-collector export friends-and-family --organisation ID --to FILE.csv
  always-collector export always-events --organisation ID --to FILE.json|FILE.ndjson
  always-collector export about-you   --organisation ID --to FILE.ndjson
  always-collector export questionnaires --organisation ID --to FILE.ndjson
  always-collector export contacts    --organisation ID --to FILE.ndjson
  always-collector import             --organisation ID --from FILE.ndjson [--contact-days NUMBER]
  always-collector webhook add        --organisation ID --id ID --url URL --event EVENT…
  always-collector webhook list       --organisation ID
  always-collector webhook again      --organisation ID --id ID
  always-collector webhook remove     --organisation ID --id ID
  always-collector backup             --to FILE
  always-collector restore            --from FILE [--check]
  always-collector check

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
  misheard: 'That is not a code: a letter is wrong, missing or swapped. Ask to hear it again.',
  severalOfCode: 'Two responses have this code. Use --id.',
  retained: (words: number, answers: number): string =>
    `Words taken out of ${words} responses or what was told with them. Forgotten whole: ${answers}.`,
  keptForGood: 'There is no rule: everything is kept.',
  written: (file: string): string => `Written: ${file}`,
  inTheWay: (file: string): string => `There is a ${file} already. Choose another name, or move it away.`,
  notLines: (file: string): string =>
    `${file} is one document, to be read. Take in JSON lines, such as always-events.ndjson, from the same collector.`,
  notThere: (file: string): string => `There is no ${file}.`,
  wrongEnding: (endings: string): string => `--to must end in ${endings}.`,
  tookIn: (stored: number, repeated: number, refused: number): string =>
    `Taken in: ${stored}. There already: ${repeated}. Refused: ${refused}.`,
  refusedLine: (line: number, why: string): string => `Line ${line}: ${why}`,
  sentAgain: (count: number): string => `Sent again from the next moment on: ${count}.`,
  notEvent: (events: string): string => `--event must be one of ${events}.`,
  notPostable: (why: string): string => `Messages may not be sent there: ${why}.`,
  checked: (responses: number, auditRows: number): string =>
    `Every count agrees with ${responses} responses, and all ${auditRows} entries of the audit trail are whole.`,
  differs: (fault: string): string => `Not right: ${fault}`,
  onlyFiles:
    'That is for data in a file. For PostgreSQL use pg_dump and pg_restore, then always-collector check; the guide says how.',
  notWords: '--words must be redact or keep.',
  notAddress: (option: string): string => `--${option} must be an address, such as https://collector.example.nhs.uk.`,
  embedSecret: (secret: string): string => `Secret: ${secret}`,
  whole: (rows: number): string => `The audit trail is whole: ${rows} entries.`,
  broken: (organisation: string, entry: number, why: 'changed' | 'missing' | 'not-as-signed'): string =>
    `The audit trail of ${organisation} is broken at entry ${entry}: ${
      {
        changed: 'it is not as it was written',
        missing: 'it is not there',
        'not-as-signed': 'it is not the one that was signed',
      }[why]
    }.`,
  whichPack: 'Say which evidence pack: always-collector verify evidence-pack.json.',
  notPack: (file: string): string => `${file} is no evidence pack that this version can read.`,
  packFault: (part: string, why: 'changed' | 'missing' | 'added' | 'manifest'): string =>
    ({
      changed: `Changed since the pack was made: ${part}`,
      missing: `Not there any more: ${part}`,
      added: `Added since the pack was made: ${part}`,
      manifest: 'The list of fingerprints is not the one that was made.',
    })[why],
  packChanged: 'Do not rely on this pack. Ask for it again from where it was made.',
  packWhole: (parts: number): string => `The pack is whole: all ${parts} parts are as their fingerprints say.`,
  packEvidence: (hash: string): string => `Fingerprint of the evidence, as on the page: ${hash}`,
  packManifest: (hash: string): string => `Fingerprint of the pack: ${hash}`,
  packByItself:
    'This shows no change by accident or by half. Where it was made, --data or --database also shows whether it was made there.',
  packHead: (entry: number): string =>
    entry === 0
      ? 'The audit trail was empty when it was made.'
      : `The audit trail has entry ${entry}, as the pack says.`,
  packHeadGone: (entry: number): string => `The audit trail has no such entry ${entry} as the pack names.`,
  packMadeHere: (entry: number): string => `It was made here: entry ${entry} of the audit trail has its fingerprint.`,
  packNotMadeHere: 'Nothing in the audit trail says that this pack was made here.',
  packSignOffs: (count: number): string => `Sign-offs that are still as the pack says: ${count}.`,
  packSignOff: (criterion: string): string =>
    `The sign-off of ${criterion} is not the one that is kept now: it was taken back or given anew.`,
  keysByText: 'The keys come from ALWAYS_KEYS. Change them where that is set.',
  nothingToRemove: 'There is nothing of that name.',
} as const;

/** An address is shown with neither its password nor what follows the `?`, which may hold one too. */
function withoutPassword(place: string): string {
  if (!isPostgres(place) || !URL.canParse(place)) return place;
  const { protocol, username, host, pathname } = new URL(place);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}
