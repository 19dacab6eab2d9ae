import { AboutYou, Contact, parseStrictly, QuestionnaireResponse, type FieldProblem } from '@always-kit/contract';
import type { OutboxOptions } from './outbox/outbox.ts';

const schemas = { response: QuestionnaireResponse, 'about-you': AboutYou, contact: Contact } as const;

/** What the contract has against something that is to be sent: for the `check` of an outbox. */
export const check: NonNullable<OutboxOptions['check']> = (kind, body): readonly FieldProblem[] => {
  const parsed = parseStrictly(schemas[kind], body);
  return parsed.ok ? [] : parsed.errors;
};
