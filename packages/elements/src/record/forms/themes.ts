import type { Form } from './form.ts';

/** What a comment is about, as a person said it. It is written where the comments are, in `<always-themes>`. */
export const themeDecision: Form = {
  fields: [
    { id: 'response', kind: 'kept' },
    { id: 'question', kind: 'kept' },
    { id: 'themes', kind: 'kept', first: [] },
  ],
};

/** A theme in the team's own words. */
export const teamTheme: Form = {
  title: 'name',
  fields: [
    { id: 'name', kind: 'kept' },
    { id: 'parts', kind: 'kept', first: [] },
    { id: 'splitFrom', kind: 'kept' },
    { id: 'words', kind: 'kept' },
  ],
};
