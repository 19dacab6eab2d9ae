import './jitless.ts';
import { Identifier, Moment, Uuid } from './identifiers.ts';
import * as z from 'zod/mini';
import { WithdrawalToken } from './withdrawal.ts';

/** What a person takes their response back with. */
export const TakenBack = z.strictObject({ token: WithdrawalToken });
export type TakenBack = z.infer<typeof TakenBack>;

/** Which response is to be forgotten: by its id, or by the code that a person read out (`receiptCode`). */
export const Erasure = z.union([
  z.strictObject({ response: Uuid }),
  z.strictObject({ receiptCode: z.string().check(z.minLength(1), z.maxLength(40)) }),
]);
export type Erasure = z.infer<typeof Erasure>;

const months = z.int().check(z.minimum(1), z.maximum(240));

/**
 * How long to keep what people answered to one questionnaire, or without one to every questionnaire that has no rule of its own.
 * In whole months from the day of the answer; what is left out is kept until somebody says otherwise.
 */
export const RetentionRule = z
  .strictObject({
    questionnaire: z.optional(Identifier),
    /** How long to keep answers in people's own words. */
    words: z.optional(months),
    /** How long to keep the response itself. What was counted of it stays. */
    answers: z.optional(months),
  })
  .check(
    z.refine(({ words, answers }) => words === undefined || answers === undefined || words <= answers, {
      error: 'Words cannot be kept longer than the answers that they are part of',
      path: ['words'],
    }),
    z.refine(({ words, answers }) => words !== undefined || answers !== undefined, {
      error: 'Say how long to keep words, or answers, or both',
      path: ['answers'],
    }),
  );
export type RetentionRule = z.infer<typeof RetentionRule>;

/** Every rule of an organisation; each questionnaire has one at most. */
export const Retention = z.strictObject({ rules: z.array(RetentionRule).check(z.maxLength(200)) }).check(
  z.refine(({ rules }) => new Set(rules.map(({ questionnaire }) => questionnaire ?? '')).size === rules.length, {
    error: 'There are two rules for one questionnaire',
    path: ['rules'],
  }),
);
export type Retention = z.infer<typeof Retention>;

/** What a webhook can be told of. */
export const WebhookEvent = z.enum([
  'response.stored',
  'response.withdrawn',
  'response.erased',
  'always-event.changed',
  'record.changed',
  'always-event.prompted',
]);
export type WebhookEvent = z.infer<typeof WebhookEvent>;

const url = z.url({ protocol: /^https?$/, error: 'Use a web address, such as https://example.org' });

/** Where to send what happens. */
export const NewWebhook = z.strictObject({
  id: Identifier,
  url: url.check(z.maxLength(2000)),
  events: z.array(WebhookEvent).check(z.minLength(1), z.maxLength(WebhookEvent.options.length)),
});
export type NewWebhook = z.infer<typeof NewWebhook>;

/** A webhook as it is listed: never with its secret. */
export const Webhook = z.object({
  id: Identifier,
  url,
  events: z.array(z.string()),
  /** How many messages wait to be delivered, and how many were given up. */
  waiting: z.int(),
  givenUp: z.int(),
  /** When one was last delivered. */
  deliveredAt: z.optional(Moment),
});
export type Webhook = z.infer<typeof Webhook>;
export const WebhookList = z.object({ webhooks: z.array(Webhook) });
export type WebhookList = z.infer<typeof WebhookList>;

/** The key that messages are signed with, as `whsec_…`. Shown this once. */
export const WebhookSecret = z.object({ id: Identifier, secret: z.string() });
export type WebhookSecret = z.infer<typeof WebhookSecret>;
