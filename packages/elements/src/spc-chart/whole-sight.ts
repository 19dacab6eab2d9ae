import type { IconWords } from '@always-kit/spc';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import { extrasOf, planOf } from './drawing.ts';
import type { Sight, SightIcon } from './sight.ts';
import { writersIn } from './formats.ts';
import { leastSpan } from './value-ticks.ts';
import { coreReader, fullReader, textOf } from './whole-words.ts';

/** What is seen of any chart. Of a plain one it is what `sightOf` says, word for word and line for line. */
export function wholeSight(data: ChartData, words: ChartWords): Sight {
  const { analysis, unit, unfinished, annotations } = data;
  const reader = coreReader(words, data);
  const lead = fullReader(words, data).sentence(analysis); // where nothing could be worked out, why
  const whole = reader.paragraph(analysis);
  const sentence = reader.sentence(analysis);
  const drawable = analysis.points.some(({ value }) => value !== null) && analysis.segments.length > 0;
  const plan = planOf({ analysis, unit, leastSpan: leastSpan(data), unfinished, annotations });
  return {
    lead,
    more: whole.slice(sentence.length).trim(), // the paragraph begins with the sentence
    icons: iconsOf(data, words),
    plan: drawable ? plan : undefined,
    extras: extrasOf(analysis, plan, textOf(words)),
    value: reader.value,
    point: (place) => reader.point(analysis, place),
    writers: writersIn(words.language),
  };
}

function iconsOf(data: ChartData, words: ChartWords): SightIcon[] {
  const { analysis } = data;
  const { variation, alsoVariation, assurance } = analysis;
  const { text } = words;
  const reader = coreReader(words, data);
  const icons: SightIcon[] = [];
  const add = (icon: SightIcon['icon'] | null, question: string, said: IconWords | null): void => {
    if (icon && said) icons.push({ icon, question, ...said });
  };
  add(variation, text.variation, reader.variation(analysis));
  if (icons.length === 0) return icons;
  add(alsoVariation, text.variation, reader.alsoVariation(analysis));
  add(assurance, text.assurance, reader.assurance(analysis));
  return icons;
}

/** The same icons, with what they mean in short sentences: the name of an icon stays. */
export function easyIcons(icons: readonly SightIcon[], data: ChartData, words: ChartWords): SightIcon[] {
  const easy = fullReader(words, data).easyIconsOf(data.analysis);
  const meanings: Readonly<Partial<Record<string, readonly string[]>>> = { ...easy.variation, ...easy.assurance };
  return icons.map((icon) => ({ ...icon, meaning: meanings[icon.icon]?.join(' ') ?? icon.meaning }));
}
