import { createHash } from 'node:crypto';
import type {
  Disclosure,
  EvidencePack,
  EvidencePackParts,
  Measure,
  PackedGate,
  RecordEntry,
} from '@always-kit/contract';
import { criteriaSection } from './criteria-section.ts';
import { Markup, markup } from './markup.ts';
import { pageStyles } from './page-styles.ts';
import { packWords as words } from './words.ts';

const styleHash = createHash('sha256').update(pageStyles).digest('base64');
/** The page runs nothing and fetches nothing, wherever it is opened. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** A pack as one page, to be read, printed and kept: nothing in it comes from anywhere else, and nothing of it runs. */
export function packPage({ parts, manifest }: EvidencePack): string {
  const { alwaysEvent, criteriaSet, checklist, record, series, gates, made, audit } = parts;
  const page = markup`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${words.title(alwaysEvent.title)}</title>
    <style>${new Markup(pageStyles)}</style>
  </head>
  <body>
    <header>
      <h1>${words.title(alwaysEvent.title)}</h1>
      <p>${words.what}</p>
      ${issuersRecords(parts)}
      ${made.disclosure && markup`<p>${words.rounded(made.disclosure)}</p>`}
      <dl>
        ${row('Criteria', `${criteriaSet.issuer}, version ${criteriaSet.version}`)}
        ${row('Service', alwaysEvent.service)}
        ${row('Made by', words.person(made.by))}
        ${row('Made on', words.moment(made.at))}
      </dl>
      <p>Fingerprint of the evidence: <code id="evidence">${manifest.evidence}</code></p>
      <p>The JSON of this pack has the same fingerprint as long as it holds the same evidence. Check it with <code>always-collector verify</code>.</p>
    </header>
    <main>
      ${criteriaSection(criteriaSet, checklist)}
      ${aboutSection(alwaysEvent)}
      ${section(
        'Measures',
        series.map((one) => measureSection(one, gates, made.disclosure)),
        'No measure is set.',
      )}
      ${section('What the evidence stands for', record.map(entrySection), 'No entry of the record is named by the evidence.')}
      <section class="new-page">
        <h2>How to check this pack</h2>
        <p>Each part of the JSON has a fingerprint (SHA-256 of its canonical JSON). If anything in a part is changed, its fingerprint changes too.</p>
        <div class="wide" role="region" aria-label="Fingerprints" tabindex="0">
          <table>
            <caption>Fingerprint of each part</caption>
            <thead><tr><th scope="col">Part</th><th scope="col">SHA-256</th></tr></thead>
            <tbody>${manifest.parts.map(({ part, sha256 }) => markup`<tr><th scope="row">${part}</th><td><code>${sha256}</code></td></tr>`)}</tbody>
          </table>
        </div>
        <dl>
          ${row('Fingerprint of the evidence', manifest.evidence)}
          ${row('Fingerprint of this page’s own pack', manifest.sha256)}
          ${row('Audit trail', audit.seq === 0 ? 'It had no entry yet' : `It ended with entry ${audit.seq}, ${audit.hash}`)}
        </dl>
      </section>
    </main>
  </body>
</html>
`;
  return page.toString();
}

/** A name and its value in a list of such. */
function row(name: string, value: string | Markup | undefined): Markup | undefined {
  return value === undefined ? undefined : markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function section(title: string, content: readonly Markup[], none: string): Markup {
  return markup`<section class="new-page"><h2>${title}</h2>${content.length === 0 ? markup`<p>${none}</p>` : content}</section>`;
}

/** Nobody is called accredited here: it is said that there is a record of the issuer, or that there is none. */
function issuersRecords({ accreditation, criteriaSet }: EvidencePackParts): Markup {
  const { standing, notice } = criteriaSet;
  const draft = standing === 'project-draft' ? markup`<strong>${words.draft}</strong> ` : undefined;
  const noted = notice === undefined && !draft ? undefined : markup`<p class="notice">${draft}${notice}</p>`;
  if (accreditation.length === 0) return markup`<p class="notice">${words.notAccredited}</p>${noted}`;
  const records = accreditation.map(
    ({ title, link, by, at }) =>
      markup`<li>${title}${link === undefined ? undefined : ` (${link})`}. Added by ${words.person(by)}, on ${words.day(at)}</li>`,
  );
  return markup`<p class="notice">${words.issuerGave}</p><ul>${records}</ul>${noted}`;
}

function aboutSection(alwaysEvent: EvidencePackParts['alwaysEvent']): Markup {
  const { visionStatement: vision, aimStatement: aim, pointOfCareTeam: team, phase, revision } = alwaysEvent;
  const roles = [...Map.groupBy(team, ({ role }) => role)].map(
    ([role, members]) => `${words.teamRole(role)}${members.length > 1 ? ` (${members.length})` : ''}`,
  );
  return section(
    'The Always Event',
    [
      markup`<dl>
        ${row('Vision', vision && `“${vision.text}”`)}
        ${row('Agreed', vision?.agreedBy && vision.agreedBy.map((role) => words.teamRole(role)).join(', '))}
        ${row('Aim', aim && `“${aim.text}”`)}
        ${row('Team', roles.length > 0 ? roles.join(', ') : undefined)}
        ${row('Phase', phase)}
        ${row('Revision', String(revision))}
      </dl>`,
    ],
    '',
  );
}

function measureSection(
  { measure, points }: EvidencePackParts['series'][number],
  gates: readonly PackedGate[],
  disclosure: Disclosure | undefined,
): Markup {
  const { id, title, kind, target } = measure;
  const gate = gates.find((one) => one.measure === id);
  return markup`
    <section aria-labelledby="measure-${id}">
      <h3 id="measure-${id}">${title}</h3>
      <dl>${row('Kind', kind)}${row('Aim', target === undefined ? undefined : words.share(target))}</dl>
      ${gate && gateSection(gate)}
      ${points.length === 0 ? markup`<p>Nobody has answered yet.</p>` : pointsTable(measure, points, disclosure)}
    </section>`;
}

function gateSection({ grade, says, conditions, warnings, errorRates }: PackedGate): Markup {
  return markup`
    <h4>Has the improvement lasted?</h4>
    <p><strong>${words.grade(grade)}.</strong> ${says}</p>
    <ul>${conditions.map(({ says: said }) => markup`<li>${said}</li>`)}${warnings.map((said) => markup`<li>${said}</li>`)}</ul>
    ${
      errorRates.length === 0
        ? markup`<p>How often this is wrong was not worked out for as many people as were asked here.</p>`
        : markup`<p>How often this is wrong:</p><ul>${errorRates.map((said) => markup`<li>${said}</li>`)}</ul>`
    }`;
}

function pointsTable(
  { title, period }: Measure,
  points: EvidencePackParts['series'][number]['points'],
  disclosure: Disclosure | undefined,
): Markup {
  const rows = points.map(({ start, numerator, denominator, hidden }) => {
    const cells = hidden
      ? markup`<td colspan="3">${disclosure ? words.fewer(disclosure) : ''}</td>`
      : markup`<td>${numerator}</td><td>${denominator}</td><td>${denominator === 0 ? '–' : words.share(numerator / denominator)}</td>`;
    return markup`<tr><th scope="row">${words.day(start)}</th>${cells}</tr>`;
  });
  return markup`
    <table>
      <caption>${title}, by ${period}</caption>
      <thead><tr><th scope="col">From</th><th scope="col">Said so</th><th scope="col">Answered</th><th scope="col">Share</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>`;
}

function entrySection({ id, form, content, by, at }: RecordEntry): Markup {
  return markup`
    <section class="entry" id="entry-${id}">
      <h3>${words.form(form)}</h3>
      <dl>${Object.entries(content).map(([name, value]) => row(spaced(name), written(value)))}</dl>
      <p class="aside">Written by ${words.person(by)}, on ${words.day(at)}</p>
    </section>`;
}

/** What somebody filled in, as it is: a list as a list, and what has names with its names. */
function written(value: unknown): Markup {
  if (Array.isArray(value)) return markup`<ul>${value.map((each) => markup`<li>${written(each)}</li>`)}</ul>`;
  if (typeof value !== 'object' || value === null) return markup`${plain(value)}`;
  return markup`${Object.entries(value)
    .map(([name, each]) => `${spaced(name)}: ${plain(each)}`)
    .join('; ')}`;
}

function plain(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? words.day(text) : text;
}

function spaced(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
