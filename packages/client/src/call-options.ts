/** What every call takes: a way to stop it. A call stopped by its caller throws the signal's reason. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}
