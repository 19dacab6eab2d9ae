import { ReadinessStatement, type Readiness, type ReadinessAnswer } from '@always-kit/contract';
import { html, type TemplateResult } from 'lit';
import type { RecordWords } from './record-words.ts';

const order: readonly ReadinessAnswer[] = ['not-yet', 'starting', 'mostly', 'fully'];

/** The three statements that are the furthest from being fully true, with what would help. */
function lowestOf({ statements }: Readiness): Readiness['statements'] {
  return statements
    .filter(({ answer }) => answer !== 'fully')
    .sort((one, other) => order.indexOf(one.answer) - order.indexOf(other.answer))
    .slice(0, 3);
}

/** What to look after first. */
export function lowestStatements(readiness: Readiness, words: RecordWords): TemplateResult {
  const { text } = words;
  const lowest = lowestOf(readiness);
  return html`
    <div class="lowest" part="lowest">
      <p>
        ${words.fill(text.answered, { count: readiness.statements.length, total: ReadinessStatement.options.length })}
      </p>
      <p class="group-title">${text.lowestTitle}</p>
      ${
        lowest.length === 0
          ? html`<p>${text.lowestNone}</p>`
          : html`
              <ol>
                ${lowest.map(
                  ({ statement, answer }) => html`
                    <li>
                      <b>${words.choice('answer', answer)}:</b> ${words.choice('statement', statement)}
                      ${text.readinessHelp[statement]}
                    </li>
                  `,
                )}
              </ol>
            `
      }
    </div>
  `;
}
