/** A folder of the house, and what code in it may import. */
export interface Room {
  /** The folder, from the repository's root. */
  readonly folder: string;
  /** Other rooms it may import, by name. */
  readonly rooms: readonly RoomName[];
  /** npm packages it may import. `'*'` at the end stands for the rest of a name, and alone for every package. */
  readonly packages: readonly string[];
  /** Whether it may use Node's own modules. */
  readonly node: boolean;
}

export type RoomName =
  'contract' | 'spc' | 'method' | 'client' | 'fhir' | 'elements' | 'collector' | 'demo' | 'stories' | 'test';

const all: readonly RoomName[] = ['contract', 'spc', 'method', 'client', 'fhir', 'elements', 'collector', 'demo'];

/** What the service is made with besides Node: its own machine pays for it, not a patient's. */
const collectorPackages: readonly string[] = [
  ...['zod', 'fastify', '@fastify/*', 'kysely', 'pg', 'jose', 'altcha-lib', 'rate-limiter-flexible'],
  ...['csv-parse', 'csv-stringify', 'prom-client', '@opentelemetry/api'],
];

/**
 * Who may import whom. Arrows go down this table only; `import-rule.ts` holds the code to it, relative paths too.
 * To change a row is to change the house: write down why in `docs/decisions/`.
 */
// prettier-ignore
export const rooms: Readonly<Record<RoomName, Room>> = {
  contract:  { folder: 'packages/contract',  rooms: [],                                  packages: ['zod'],                                                     node: false },
  spc:       { folder: 'packages/spc',       rooms: [],                                  packages: [],                                                          node: false },
  method:    { folder: 'packages/method',    rooms: ['contract', 'spc'],                 packages: [],                                                          node: false },
  client:    { folder: 'packages/client',    rooms: ['contract'],                        packages: [],                                                          node: false },
  fhir:      { folder: 'packages/fhir',      rooms: ['contract'],                        packages: [],                                                          node: false },
  elements:  { folder: 'packages/elements',  rooms: ['contract', 'spc', 'method', 'client'], packages: ['lit', '@lit/context', 'lean-qr'],                          node: false },
  collector: { folder: 'packages/collector', rooms: ['contract', 'spc', 'method', 'fhir'], packages: collectorPackages,                                           node: true  },
  demo:      { folder: 'packages/demo',      rooms: all,                                 packages: ['*'],                                                       node: true  },
  stories:   { folder: 'stories',            rooms: ['elements', 'client', 'contract'],  packages: ['lit', 'storybook', '@storybook/*'],                        node: false },
  test:      { folder: 'test',               rooms: [...all, 'stories'],                 packages: ['*'],                                                       node: true  },
};

/** What code may import besides that is not shipped: a test beside its source, the folders `support` and `scripts`. */
export const unshipped: Pick<Room, 'packages' | 'node'> = {
  packages: [
    ...['@open-wc/testing', '@web/test-runner-commands', 'axe-core', 'fast-check', 'qr'],
    ...['jose', 'pg', '@solarahealth/fhir-r4', 'fhir', 'fhir/*'],
  ],
  node: true,
};
