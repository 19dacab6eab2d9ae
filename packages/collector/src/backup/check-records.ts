import type { Store } from '../stores/store.ts';

/** What a look at everything found. */
export interface RecordsCheck {
  readonly responses: number;
  readonly auditRows: number;
  /** What is not as it should be; none where all is well. Names of things, and nobody's words. */
  readonly faults: readonly string[];
}

/** Counts everything again and looks whether the audit trail is whole: after a restore, and now and then. Rejects when the `signal` ends it. */
export async function checkRecords(store: Store, signal?: AbortSignal): Promise<RecordsCheck> {
  const audit = await store.audit.verify([], signal);
  const rollups = await store.verifyRollups(signal);
  const { broken } = audit;
  return {
    responses: rollups.responses,
    auditRows: audit.rows,
    faults: [
      ...(broken ? [`audit ${broken.organisation} ${broken.seq} ${broken.why}`] : []),
      ...rollups.differences.map(
        ({ table, cell, counted, stored }) =>
          `${table} ${Object.values(cell).join('/')}: ${counted} counted, ${stored} stored`,
      ),
    ],
  };
}
