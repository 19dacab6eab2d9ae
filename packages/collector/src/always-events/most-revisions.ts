/** More often than anybody changes anything, and less than a column of PostgreSQL counts to. */
export const mostRevisions = 1_000_000_000;
