import type { AttachedEvidence, Evidence, RecordedEvidence } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from './words.ts';

export interface EvidenceListOptions {
  readonly criterion: string;
  readonly evidence: readonly Evidence[];
  readonly words: Words;
  /** The way to what recorded evidence stands for. */
  readonly source: (evidence: RecordedEvidence) => unknown;
  /** Whether there is a button to take a piece of evidence away. */
  readonly mayRemove: (evidence: AttachedEvidence) => boolean;
  readonly remove: (evidence: AttachedEvidence) => void;
  /** What is asked about a piece of evidence at the moment, shown under it. */
  readonly asked: (evidence: AttachedEvidence) => TemplateResult | undefined;
}

/** What shows that a criterion is met: what the collector found, and what people attached. */
export function evidenceList(options: EvidenceListOptions): TemplateResult {
  const { evidence, words } = options;
  if (evidence.length === 0) return html`<p class="aside">${words.text.noEvidence}</p>`;
  return html`
    <ul class="evidence" part="evidence">
      ${repeat(
        evidence,
        ({ id }) => id,
        (each) => html`
          <li>
            <p class="kind aside">${words.typeName(each.type)}</p>
            ${each.source === 'recorded' ? recorded(each, options) : attached(each, options)}
          </li>
        `,
      )}
    </ul>
  `;
}

function recorded(evidence: RecordedEvidence, { words, source }: EvidenceListOptions): TemplateResult {
  return html`
    <p class="what">${words.recorded(evidence)}</p>
    <p class="aside">${words.text.automatic}</p>
    ${source(evidence)}
  `;
}

function attached(evidence: AttachedEvidence, options: EvidenceListOptions): TemplateResult {
  const { title, detail, link, by, at, takenIn } = evidence;
  const { words } = options;
  const asked = options.asked(evidence);
  return html`
    <p class="what">${link === undefined ? title : html`<a href=${link} rel="noreferrer">${title}</a>`}</p>
    ${detail === undefined ? nothing : html`<p class="detail">${detail}</p>`}
    <p class="aside">${words.fill(words.text.addedBy, { name: by.name, role: words.role(by), day: words.day(at) })}</p>
    ${copiedHere(takenIn, words)}
    ${
      asked ??
      (options.mayRemove(evidence)
        ? html`
            <button type="button" class="link" @click=${() => options.remove(evidence)}>
              ${words.text.remove}<span class="only-heard"> “${title}”</span>
            </button>
          `
        : nothing)
    }
  `;
}

/** Says of what was done elsewhere that nobody here saw it done. */
export function copiedHere(takenIn: string | undefined, words: Words): TemplateResult | typeof nothing {
  if (takenIn === undefined) return nothing;
  return html`<p class="aside">${words.fill(words.text.takenIn, { day: words.day(takenIn) })}</p>`;
}
