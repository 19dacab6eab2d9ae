import { createHmac } from 'node:crypto';
import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';

/**
 * The digest of a response, or of what somebody told of themselves, as it was sent, without when this attempt left. With a key that is
 * not in the database: who had only that could try every NHS number in the place of `[NHS number]` until a plain hash was right.
 */
export function digestOf(sent: QuestionnaireResponse | AboutYou, secret: string): string {
  return createHmac('sha256', secret)
    .update(canonicalJson({ ...sent, sentAt: undefined }))
    .digest('base64url');
}

/** `digestOf` with one secret. */
export function digestWith(secret: string): (sent: QuestionnaireResponse | AboutYou) => string {
  return (sent) => digestOf(sent, secret);
}
