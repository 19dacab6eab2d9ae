import { readFile, writeFile } from 'node:fs/promises';

/** Which drawing of Phosphor (bold) stands for which key of ours. Each was looked at, in light, in dark and in forced colours. */
const drawings: Readonly<Record<string, string>> = {
  // What the built-in questionnaires and our own words show.
  heart: 'heart',
  star: 'star',
  speech: 'chats',
  people: 'users',
  tick: 'check-circle',
  hospital: 'hospital',
  phone: 'phone',
  door: 'door',
  pencil: 'note-pencil',
  clock: 'clock',
  lock: 'lock',
  home: 'house',
  name: 'identification-card',
  staff: 'stethoscope',
  emergency: 'ambulance',
  skip: 'arrow-bend-up-right',
  offline: 'wifi-slash',
  again: 'arrow-clockwise',
  mistake: 'warning-circle',
  page: 'browser',
  calendar: 'calendar-blank',
  send: 'paper-plane-tilt',
  list: 'list-checks',
  work: 'briefcase',
  // About you, and other ways to be asked.
  fair: 'scales',
  age: 'cake',
  body: 'person-simple-circle',
  world: 'globe-hemisphere-west',
  health: 'first-aid-kit',
  religion: 'hands-praying',
  'large-print': 'text-aa',
  listen: 'ear',
  video: 'video-camera',
  'more-time': 'hourglass-medium',
  paper: 'file-text',
  book: 'book-open-text',
  braille: 'dots-six-vertical',
  signs: 'hand-waving',
  'not-for-me': 'user-minus',
  'not-said': 'chat-slash',
  pen: 'pen',
  'tick-box': 'check-square',
  camera: 'camera',
  // Themes that people speak of, and controls.
  food: 'fork-knife',
  pain: 'bandaids',
  kindness: 'hand-heart',
  family: 'users-three',
  involvement: 'users-four',
  information: 'info',
  cleanliness: 'hand-soap',
  privacy: 'door',
  night: 'bed',
  yes: 'check-circle',
  no: 'x-circle',
  'not-sure': 'question',
  'read-aloud': 'speaker-high',
  stop: 'stop-circle',
  help: 'lifebuoy',
  language: 'translate',
};

/** Where the package has its bold drawings. */
const folder = import.meta.resolve('@phosphor-icons/core/bold/heart-bold.svg');
const target = new URL('../src/pictures/phosphor.ts', import.meta.url);

/** The source of `phosphor.ts`, from the installed package. */
export async function phosphorSource(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(drawings).map(async ([key, name]) => {
      const written = /^\w+$/.test(key) ? key : `'${key}'`;
      const path = await pathOf(name);
      return `  ${written}:${written.length > 4 && written.length + path.length > 113 ? '\n   ' : ''} '${path}',`;
    }),
  );
  return `/*! Phosphor Icons 2.1.1, bold. Copyright (c) 2023 Phosphor Icons. MIT License: see phosphor-licence.txt */

// Written by scripts/write-pictures.ts from @phosphor-icons/core. To change a drawing, change it there.

/** The data of one filled path for each key, on a grid of 256. */
export const phosphor: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

/** The data of the one path of a drawing. */
async function pathOf(name: string): Promise<string> {
  const svg = await readFile(new URL(`${name}-bold.svg`, folder), 'utf8');
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, data]) => data);
  if (paths.length === 1 && svg.includes('viewBox="0 0 256 256"')) return paths.join('');
  throw new Error(`${name} is not one path on a grid of 256`);
}

if (process.argv[1] === import.meta.filename) await writeFile(target, await phosphorSource());
