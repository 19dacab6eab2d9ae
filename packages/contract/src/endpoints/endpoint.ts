import type { ProblemKind } from '../problem-kinds.ts';
import type * as z from 'zod/mini';

/**
 * What lets a caller in: a publishable site key in the query (`?key=…`), which may send responses and read
 * questionnaires; a staff token in `Authorization: Bearer …`; either; or nothing.
 */
export type Access = 'site-key' | 'staff' | 'site-key-or-staff' | 'open';

/** One thing the collector can be asked. The client, the collector and the OpenAPI document are all made from it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path under the collector's address, with `{names}` for its parameters. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.core.$ZodType;
  readonly query?: z.core.$ZodType;
  readonly body?: z.core.$ZodType;
  /** The largest body that is read, in bytes, where it is another than `largestBody`. */
  readonly bodyLimit?: number;
  /** The media type of what comes back with 200, where that is a file to save and no JSON to parse. */
  readonly download?: string;
  /** What comes back, by status. `undefined` for an answer without a body. */
  readonly answers: Readonly<Record<number, z.core.$ZodType | undefined>>;
  /** Problems peculiar to it; every endpoint may also answer with the general ones. */
  readonly problems: readonly ProblemKind[];
}
