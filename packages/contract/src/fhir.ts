import './jitless.ts';
import { Moment, Uuid } from './identifiers.ts';
import * as z from 'zod/mini';

/** Any resource of FHIR R4. What must stand in it is the standard's to say, and `@always-kit/fhir` reads it. */
export const FhirResource = z.record(z.string(), z.unknown());
export type FhirResource = z.infer<typeof FhirResource>;

/** The collector has a response that came as FHIR on its disk. What of the resource it did not keep is in `leftOut`. */
export const FhirReceipt = z.object({
  id: Uuid,
  storedAt: Moment,
  /** `pointer` is a JSON pointer (RFC 6901) into the resource. */
  leftOut: z.array(z.object({ pointer: z.string(), what: z.string(), detail: z.string() })),
});
export type FhirReceipt = z.infer<typeof FhirReceipt>;

/** What comes back of a response that came as FHIR: a receipt, or an OperationOutcome for those who asked for FHIR. */
export const FhirAnswer = z.union([FhirReceipt, FhirResource]);
export type FhirAnswer = z.infer<typeof FhirAnswer>;
