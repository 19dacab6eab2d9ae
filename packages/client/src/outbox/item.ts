import type { Failure } from '../result.ts';

/** What can wait: a response, what goes apart from it, or the wish to take one back. */
export type ItemKind = 'response' | 'about-you' | 'contact' | 'withdrawal';

/** One thing that waits to be sent. */
export interface Item {
  /** The id that its maker gave it. Whatever carries it is stored once. A withdrawal has the id of its response. */
  readonly id: string;
  readonly kind: ItemKind;
  /** The collector's address and the site key that it is for. */
  readonly to: string;
  readonly key: string;
  /** JSON, or where it is sealed a compact JWE. */
  readonly body: string;
  readonly sealed: boolean;
  /** The id of the response that must be there first. */
  readonly after?: string;
  /** What the response can be taken back with. Not kept where the device must not know what it holds. */
  readonly token?: string | undefined;
  /** Of a withdrawal: whether its response was still on the device, so that the collector may never have had it. */
  readonly waited?: boolean | undefined;
}

/** That something is not to be sent any more, also not from another tab that still has it. */
export interface Gone {
  readonly id: string;
  readonly to: string;
  readonly refused: false;
  /** Since when, in milliseconds since 1970, by the device's clock. */
  readonly at: number;
}

/** One thing that the collector refused: it is not sent again by itself. */
export interface RefusedItem extends Item {
  readonly refused: Pick<Failure, 'reason' | 'status' | 'problem'>;
  /** When, in milliseconds since 1970, by the device's clock. */
  readonly at: number;
}
