import type { Analysis } from '@always-kit/spc';
import type { CoreReader, IconWords } from '@always-kit/spc/reading';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import type { FirstMessages } from './first.messages.ts';
import { assuranceIcon, variationIcon } from './icons.ts';
import type { Details } from './parts.ts';

type EasyIcons = ReturnType<Details['easyIconsOf']>;

/**
 * What the chart says, first of all: one sentence, then the numbers behind it, then the icons with their words. What led up to it
 * comes with the details. In easy read it is a list of short sentences instead, one idea each.
 */
export function summary(
  data: ChartData,
  words: ChartWords,
  easy: boolean,
  details: Details | undefined,
): TemplateResult {
  const { analysis } = data;
  const { text } = words;
  const reader = words.reader(data);
  const icons = iconList(analysis, reader, text, easy ? details?.easyIconsOf(data, words) : undefined);
  if (easy) return html`${icons} ${details?.easyList(data, words) ?? html`<p>${text.loading}</p>`}`;
  const lead = details?.leadOf(data, words) ?? reader.sentence(analysis);
  const whole = details?.paragraphOf(data, words) ?? reader.paragraph(analysis);
  const more = whole.slice(lead.length).trim(); // the paragraph begins with the sentence
  return html`
    <p class="lead" part="summary">${lead}</p>
    ${more === '' ? nothing : html`<p class="more">${more}</p>`} ${icons}
  `;
}

function iconList(
  analysis: Analysis,
  reader: CoreReader,
  text: FirstMessages,
  easy: EasyIcons | undefined,
): TemplateResult | typeof nothing {
  const { variation, alsoVariation, assurance } = analysis;
  const [first, also, last] = [reader.variation(analysis), reader.alsoVariation(analysis), reader.assurance(analysis)];
  if (!first || !variation) return nothing;
  return html`
    <ul class="icons">
      ${variationIcon(variation, simply(first, easy?.variation[variation]), text.variation)}
      ${
        also && alsoVariation
          ? variationIcon(alsoVariation, simply(also, easy?.variation[alsoVariation]), text.variation)
          : nothing
      }
      ${last && assurance ? assuranceIcon(assurance, simply(last, easy?.assurance[assurance]), text.assurance) : nothing}
    </ul>
  `;
}

/** The name of an icon stays; what it means is said in short sentences. */
function simply({ label, meaning }: IconWords, easy: readonly string[] | undefined): IconWords {
  return { label, meaning: easy?.join(' ') ?? meaning };
}
