import './jitless.ts';
import * as z from 'zod/mini';

const base64url32 = /^[\w-]{43}$/;

/**
 * What a person takes a response back with: 32 random bytes in base64url, made by the client before the first attempt, so that a
 * lost answer loses no right. Only the client, and whoever the person gives it to, know it.
 */
export const WithdrawalToken = z.string().check(z.regex(base64url32, 'Use 32 bytes in base64url'));
export type WithdrawalToken = z.infer<typeof WithdrawalToken>;

/** SHA-256 of a withdrawal token as it is written (43 ASCII characters), in base64url: what goes with the response. */
export const Withdrawal = z.string().check(z.regex(base64url32, 'Use a SHA-256 in base64url'));
export type Withdrawal = z.infer<typeof Withdrawal>;
