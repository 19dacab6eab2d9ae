/** Where and as whom to call. */
export interface ClientOptions {
  /** Where the collector lives, such as `https://always.example.nhs.uk`, or in a page `/always`. A path is kept. */
  readonly url: string;
  /** The publishable key of the site: lets responses in and questionnaires out. */
  readonly siteKey?: string;
  /** The token of a person on the staff side, or a way to get one that is fresh; asked before each call. */
  readonly token?: string | (() => string | Promise<string>);
  /** Swap in your own to add headers, to log, or to test. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long to wait for one attempt, in milliseconds. */
  readonly timeout?: number;
}
