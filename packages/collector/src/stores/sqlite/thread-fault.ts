import type { Outcome } from './file.ts';

/** What the thread of a file answers. */
export type Answer = { readonly came: readonly Outcome[] } | { readonly fault: Fault };

/** An error as it goes from one thread to another, which would leave out all but its words. */
export interface Fault {
  readonly message: string;
  readonly stack: string | undefined;
  /** SQLite's own code. */
  readonly errcode?: number;
  readonly cause?: Fault;
}

export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { message: String(thrown), stack: undefined };
  const { message, stack, cause } = thrown;
  const { errcode } = thrown as { errcode?: number };
  return {
    message,
    stack,
    ...(errcode !== undefined && { errcode }),
    ...(cause !== undefined && { cause: faultOf(cause) }),
  };
}

export function faultFrom({ message, stack, errcode, cause }: Fault): Error {
  const error = new Error(message, cause && { cause: faultFrom(cause) });
  return Object.assign(error, stack !== undefined && { stack }, errcode !== undefined && { errcode });
}
