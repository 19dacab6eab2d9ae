import { html } from 'lit';
import { choiceList } from '../choice-list.ts';
import { kinds, type MeasureKind } from '../draft.ts';
import { pageHeading, type MeasurePage } from './page.ts';

/** What do you want to know? */
export const kindPage: MeasurePage = (look) => {
  const { wizard, words, found } = look;
  const { text } = words;
  const others = found.alwaysEvent.measures.filter(({ id }) => id !== wizard.undertaking?.id);
  const missing = kinds.filter((kind) => !others.some((each) => each.kind === kind));
  return choiceList({
    name: 'kind',
    legend: pageHeading(look, text.kindTitle),
    hint: html`<p>${words.lacks(missing)}</p>`,
    error: wizard.errorOf('kind'),
    value: wizard.draft.kind,
    write: (value) => wizard.write({ kind: value as MeasureKind }),
    choices: kinds.map((kind) => ({ value: kind, ...text.kinds[kind] })),
  });
};
