import type { ChecklistItem, Criterion, CriteriaSet, Evidence } from '@always-kit/contract';
import { markup, type Markup } from './markup.ts';
import { packWords as words } from './words.ts';

/** The criteria at a glance, and then each with its evidence, what is missing and who signed it off. */
export function criteriaSection({ criteria }: CriteriaSet, items: readonly ChecklistItem[]): Markup {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const complete = items.filter(({ state }) => state === 'evidence-complete' || state === 'signed-off').length;
  const signedOff = items.filter(({ state }) => state === 'signed-off').length;
  const rows = items.map(
    ({ criterion, state, evidence }) => markup`
      <tr>
        <th scope="row"><a href="#criterion-${criterion}">${criterion}</a></th>
        <td>${byId.get(criterion)?.text}</td><td>${words.state(state)}</td><td>${evidence.length}</td>
      </tr>`,
  );
  return markup`
    <section>
      <h2>Criteria</h2>
      <p>${complete} of ${items.length} criteria have all their evidence; ${signedOff} ${signedOff === 1 ? 'is' : 'are'} signed off.</p>
      <div class="wide" role="region" aria-label="Criteria" tabindex="0">
        <table>
          <caption>Where each criterion stands</caption>
          <thead>
            <tr><th scope="col">Criterion</th><th scope="col">What it asks for</th><th scope="col">State</th><th scope="col">Evidence</th></tr>
          </thead>
          <tbody>${rows}</tbody>
        </table>
      </div>
      ${items.map((item) => criterionSection(item, byId.get(item.criterion)))}
    </section>`;
}

function criterionSection(item: ChecklistItem, criterion: Criterion | undefined): Markup {
  const { criterion: id, state, evidence, missing, signOff } = item;
  const signed =
    signOff &&
    markup`<p>${state === 'signed-off' ? 'Signed off' : 'Signed off earlier, which does not count now,'} by ${words.person(signOff.by)}, on ${words.day(signOff.at)}.${
      signOff.note === undefined ? undefined : ` “${signOff.note}”`
    }</p>`;
  return markup`
    <section class="criterion" id="criterion-${id}">
      <h3>${id} ${criterion?.text}</h3>
      <p><strong>${words.state(state)}</strong></p>
      ${
        evidence.length === 0
          ? markup`<p>There is no evidence yet.</p>`
          : markup`<table>
              <caption>Evidence for ${id}</caption>
              <thead><tr><th scope="col">Kind</th><th scope="col">What</th><th scope="col">From</th></tr></thead>
              <tbody>${evidence.map(evidenceRow)}</tbody>
            </table>`
      }
      ${missing.length > 0 ? markup`<p>Still needed: ${words.missing(item)}</p>` : undefined}
      ${signed}
    </section>`;
}

function evidenceRow(evidence: Evidence): Markup {
  if (evidence.source === 'recorded') {
    const { type, since, until, entries = [] } = evidence;
    const ways = entries.map((id, at) => markup`<br /><a href="#entry-${id}">Entry ${at + 1} of the record</a>`);
    const days = [since, until].filter((day) => day !== undefined).map(words.day);
    return markup`<tr><th scope="row">${words.type(type)}</th><td class="any">${words.found(evidence)}${ways}</td><td>${days.join(' to ') || 'the record'}</td></tr>`;
  }
  const { type, title, detail, link, by, at } = evidence;
  const more = [detail, link].filter((one) => one !== undefined).map((one) => markup`<br />${one}`);
  return markup`<tr><th scope="row">${words.type(type)}</th><td class="any">${title}${more}</td><td>${words.person(by)}, ${words.day(at)}</td></tr>`;
}
