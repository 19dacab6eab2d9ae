// Without a schema, so that a form can tell one problem from another before it loads any.

/** Every kind of problem the collector can answer with, its HTTP status and its title. */
export const problemKinds = {
  malformed: { status: 400, title: 'The body is not valid JSON' },
  'no-credentials': { status: 401, title: 'A site key or a token is needed' },
  'unknown-site-key': { status: 401, title: 'The site key is not known' },
  'unknown-token': { status: 401, title: 'The token is not known or has run out' },
  'embed-token-needed': { status: 401, title: 'A token of the portal is needed' },
  'unknown-embed-token': { status: 401, title: 'The token of the portal is wrong or has run out' },
  'challenge-needed': { status: 403, title: 'Solve a challenge first' },
  'challenge-failed': { status: 403, title: 'The challenge is not solved, was used before, or has run out' },
  'origin-not-allowed': { status: 403, title: 'The site key may not be used from this page' },
  'service-not-allowed': { status: 403, title: 'The site key may not be used for this service' },
  'not-permitted': { status: 403, title: 'Your role does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This cannot be done here' },
  'id-conflict': { status: 409, title: 'The id was used before for something else' },
  'already-told': { status: 409, title: 'There is one for this response already' },
  'response-not-here-yet': { status: 409, title: 'The response is not here yet: send this again after it' },
  'evidence-incomplete': { status: 409, title: 'The evidence is not complete yet' },
  'response-gone': { status: 410, title: 'The response was taken back or forgotten: nothing more can be told with it' },
  'contact-gone': { status: 410, title: 'This was taken back or forgotten, and is not kept again' },
  'stale-revision': { status: 412, title: 'Somebody else changed it first' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'Send JSON' },
  invalid: { status: 422, title: 'Something in it is not allowed' },
  'unknown-questionnaire': { status: 422, title: 'This version of the questionnaire is not known' },
  'seal-not-opened': { status: 422, title: 'What is sealed cannot be opened with any key of this collector' },
  'in-the-future': { status: 422, title: 'The date is in the future' },
  'revision-required': { status: 428, title: 'Say which revision you are changing' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong here' },
  'identity-provider-away': { status: 503, title: 'The identity provider does not answer: try again soon' },
  busy: { status: 503, title: 'Busy: try again soon' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof problemKinds;

const prefix = 'urn:always-kit:problem:';

/** The stable `type` of a kind of problem. */
export function problemType(kind: ProblemKind): string {
  return `${prefix}${kind}`;
}

/** Which kind a problem is, or `undefined` for one that this version does not know. */
export function problemKind({ type }: { readonly type: string }): ProblemKind | undefined {
  const kind = type.startsWith(prefix) ? type.slice(prefix.length) : '';
  return Object.hasOwn(problemKinds, kind) ? (kind as ProblemKind) : undefined;
}
