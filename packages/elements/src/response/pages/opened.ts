import type { ResponseFlow } from '../response-flow.ts';
import type { LaterPage } from './page.ts';

/** How many questions each form showed last, and what was said of it. */
const shownBefore = new WeakMap<ResponseFlow, { readonly count: number; readonly says: string }>();

/** What is heard when an answer has opened more questions, which only those see who look further down. */
export function opened({ flow, reader }: LaterPage): string {
  const count = flow.asked.length;
  const before = shownBefore.get(flow);
  if (before?.count === count) return before.says;
  const says = before !== undefined && count > before.count ? reader.text.moreQuestions : '';
  shownBefore.set(flow, { count, says });
  return says;
}
