import { createRequire } from 'node:module';
import { brokenRules } from './own-rules.ts';

interface Schema {
  safeParse(resource: unknown): {
    success: boolean;
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
  };
}

interface Lantana {
  validate(
    resource: unknown,
    options: object,
  ): { messages: readonly { severity: string; location?: string; message: string }[] };
}

// Its ES modules do not load in Node, so both come the older way.
const require = createRequire(import.meta.url);
const solara = require('@solarahealth/fhir-r4') as Readonly<Record<string, () => Schema>>;
const lantana = new (require('fhir') as { Fhir: new () => Lantana }).Fhir();

/** What `@solarahealth/fhir-r4` has against a resource. */
export function solaraFaults(resource: { readonly resourceType: string }): string[] {
  const schema = solara[`create${resource.resourceType}Schema`]?.();
  if (!schema) throw new Error(`No schema of ${resource.resourceType}`);
  const { error } = schema.safeParse(resource);
  return (error?.issues ?? []).map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

// It takes `false` and `0` for no answer; `brokenRules` counts answers right.
const falseAlarm = /\.enableWhen\[\d+\]\.answer\[x\]$/;

/**
 * What `fhir` by Lantana has against a resource. It only warns of codes outside a value set that is an example, such as ours
 * for whom a questionnaire is for, and only informs of value sets that it does not know.
 */
export function lantanaFaults(resource: { readonly resourceType: string }): string[] {
  const { messages } = lantana.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .filter(({ location = '' }) => !falseAlarm.test(location))
    .map(({ location = '', message }) => `${location}: ${message}`);
}

/** What anybody has against a resource, as it goes over the wire. */
export function faults(resource: { readonly resourceType: string }): string[] {
  const sent = JSON.parse(JSON.stringify(resource)) as typeof resource;
  return [
    ...solaraFaults(sent).map((fault) => `solara ${fault}`),
    ...lantanaFaults(sent).map((fault) => `lantana ${fault}`),
    ...brokenRules(sent).map(({ rule, at }) => `${rule} ${at}`),
  ];
}
