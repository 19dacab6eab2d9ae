import { entriesOf } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { entriesBehind, section, type View } from './view.ts';

/** How many tests are told of. */
const told = 3;

/** The last tests of change, the newest first, each with what was learned. */
export function testsLearned(view: View): TemplateResult {
  const { entries, words } = view;
  const { text } = words;
  const tests = entriesOf({ entries }, 'test-of-change').toSorted((one, other) =>
    other.content.startedOn.localeCompare(one.content.startedOn),
  );
  if (tests.length === 0) return section('tests', view, html`<p>${text.noTests}</p>`);
  return section(
    'tests',
    view,
    html`
      <ul class="tests">
        ${tests.slice(0, told).map((test) => {
          const { title, startedOn, learned, decision = 'open' } = test.content;
          return html`
            <li>
              <p class="theirs">${entriesBehind(view, [test], title)}</p>
              <p class="quietly">
                ${words.fill(text.testBegan, { day: words.day(startedOn) })}. ${text.decisions[decision]}.
              </p>
              <p class="theirs">
                <span class="label">${text.learned}:</span>
                <span class="written">${learned ?? text.nothingLearned}</span>
              </p>
            </li>
          `;
        })}
      </ul>
      ${tests.length > told ? html`<p class="acts">${entriesBehind(view, tests, words.count(text.allTests, tests.length))}</p>` : nothing}
    `,
  );
}
