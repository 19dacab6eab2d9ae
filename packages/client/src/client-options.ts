/** Where and as whom to call. */
export interface ClientOptions {
  /** Where the collector lives, such as `https://always.example.nhs.uk`, or in a page `/always`. A path is kept. */
  readonly url: string;
  /** The publishable key of the site: lets responses in and questionnaires out. */
  readonly siteKey?: string;
  /** The token of a person on the staff side, or a way to get one that is fresh; asked before each call. */
  readonly token?: string | (() => string | Promise<string>);
  /**
   * A signed token of the portal that embeds the page, or what gives the one that is good now: needed where the site key asks for
   * one. It must be at hand: a request leaves at once.
   */
  readonly embed?: string | (() => string | undefined);
  /** Called when the collector wants a token of the portal, or another than it got: get one, and give it. */
  readonly onEmbedNeeded?: () => void;
  /**
   * Whether what is sent names this device by a random name of the day, which limits count by: in a page and a worker, unless told.
   * A program that sends for many people is no device.
   */
  readonly device?: boolean;
  /** Swap in your own to add headers, to log, or to test. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long to wait for one attempt, in milliseconds. */
  readonly timeout?: number;
}
