import type { Question } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { mainHeading } from '../../question/main-heading.ts';
import { kindOf } from '../../question/kinds.ts';
import { said, words } from '../../question/reader.ts';
import { besides } from './besides.ts';
import { handOver } from './hand-over.ts';
import type { NotSent } from '../form.messages.ts';
import { sayFault } from '../wrong-answer.ts';
import { errorSummary, type SummaryLine } from './error-summary.ts';
import { failureSummary } from './failure-summary.ts';
import { drawn, type LaterPage } from './page.ts';
import { backButton } from './question-page.ts';
import { sendButton } from './sending-page.ts';

/** Every question that was asked with its answer, a way to change each, and the button that sends them. */
export function checkPage(page: LaterPage): TemplateResult {
  const { flow, reader } = page;
  const { text } = reader;
  const problems = summaryLines(page);
  // A group, because the heading alone was not spoken in Chromium when it took the focus.
  return html`<div class="page" role="group" tabindex="-1" aria-labelledby="heading">
    ${flow.settled ? nothing : backButton(() => flow.back(), text.back)}
    ${problems.length > 0 ? errorSummary(problems, reader) : nothing}
    ${flow.notSent ? notSentSummary(page, flow.notSent) : nothing} ${mainHeading(reader.headingLevel, text.check)}
    ${
      flow.nothingAnswered
        ? html`<p class="error" id="error">
            <span class="only-heard">${text.errorPrefix}</span> ${text.nothingAnswered}
          </p>`
        : nothing
    }
    <dl class="answers">${flow.asked.map((question) => answered(question, page))}</dl>
    ${flow.notSent ? nothing : [besides(page), drawn(page, 'beforeSend'), sendButton(page, text.send)]}
  </div>`;
}

function summaryLines({ flow, reader }: LaterPage): SummaryLine[] {
  const first = flow.asked[0];
  if (flow.nothingAnswered && first) {
    return [{ text: reader.text.nothingAnswered, follow: () => flow.change(first.id) }];
  }
  return flow.faults.flatMap((fault) => {
    const question = flow.asked.find(({ id }) => id === fault.question);
    return question ? [{ text: sayFault(fault, question, reader.text), follow: () => flow.change(question.id) }] : [];
  });
}

function answered(question: Question, { flow, reader }: LaterPage): TemplateResult {
  const { text } = reader;
  const answer = flow.answer(question.id);
  const declined = flow.declined.includes(question.id);
  const fault = flow.faults.find((each) => each.question === question.id);
  return html`<div>
    <dt>${flow.story[0] === question ? text.story.title : words(question.text, reader)}</dt>
    <dd class=${answer === undefined ? 'unanswered' : ''}>
      ${fault ? html`<p class="error">${sayFault(fault, question, text)}</p>` : nothing}
      ${answer === undefined ? (declined ? text.declined : text.notAnswered) : kindOf(question)?.say(answer, question, reader)}
    </dd>
    ${
      flow.settled
        ? nothing
        : html`<dd class="change">
            <button
              type="button"
              class="link"
              aria-describedby=${flow.nothingAnswered && question === flow.asked[0] ? 'error' : nothing}
              @click=${() => flow.change(question.id)}
            >
              ${text.change}<span class="only-heard">: ${said(question.text, reader)}</span>
            </button>
          </dd>`
    }
  </div>`;
}

/** Why nothing has been sent, that nothing is lost, and the button that tries again. */
function notSentSummary(page: LaterPage, why: NotSent): TemplateResult {
  const { flow, reader } = page;
  const { text } = reader;
  return failureSummary(text.notSent, text.notSentHelp[why], reader, [
    sendButton(page, text.tryAgain),
    flow.interviewing && flow.unsent ? handOver(page) : nothing,
  ]);
}
