import { nothing, type TemplateResult } from 'lit';
import { sayFault } from '../wrong-answer.ts';
import { errorSummary } from './error-summary.ts';
import type { LaterPage } from './page.ts';

/** What is wrong with the answers that are shown; each line leads to its first field. */
export function faultSummary({ flow, reader }: LaterPage): TemplateResult | typeof nothing {
  const lines = flow.faults.flatMap((fault) => {
    const question = flow.asked.find(({ id }) => id === fault.question);
    if (!question) return [];
    const follow = (): void => flow.focusAnswer(flow.onOnePage ? question.id : undefined);
    return [{ text: sayFault(fault, question, reader.text), follow }];
  });
  return lines.length > 0 ? errorSummary(lines, reader) : nothing;
}
