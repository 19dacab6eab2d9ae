import type { Question, QuestionKind } from '@always-kit/contract';
import { html } from 'lit';
import { always } from './always.ts';
import { faces } from './faces.ts';
import type { Kind } from './field.ts';
import { describedBy, idOf, labelled } from './frame.ts';
import { severalChoices } from './several-choices.ts';
import { singleChoice } from './single-choice.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

type KindOf<Name extends QuestionKind> = Kind<Extract<Question, { kind: Name }>>;
type LaterKind = 'number' | 'date';

const first: { readonly [Name in Exclude<QuestionKind, LaterKind>]: KindOf<Name> } = {
  'single-choice': singleChoice,
  'several-choices': severalChoices,
  faces,
  always,
  'yes-no': yesNo,
  text,
};

const kinds = new Map<string, Kind<Question> | 'to-come'>([
  ...(Object.entries(first) as [string, Kind<Question>][]),
  // Rarely asked, so their fields come with the rest of the form.
  ['number', 'to-come'],
  ['date', 'to-come'],
]);

/** How to ask `question`; `undefined` for a kind that we do not know, and for one that has not come yet. */
export function kindOf(question: Question): Kind<Question> | undefined {
  const kind = kinds.get(question.kind);
  return kind === 'to-come' ? undefined : kind;
}

/** Whether `question` can be asked, if not now then soon. A newer contract may know kinds that we do not. */
export function isKnown(question: Question): boolean {
  return kinds.has(question.kind);
}

/** Brings the kinds that come later; `undefined` says that they will not come, and that the browser's own fields must do. */
export function addKinds(later: { readonly [Name in LaterKind]: unknown } | undefined): void {
  for (const name of ['number', 'date'] as const) {
    if (later) kinds.set(name, later[name] as Kind<Question>);
    else if (kinds.get(name) === 'to-come') kinds.set(name, ownField(name));
  }
}

/** The browser's own field, which gives a date as the contract has it. */
function ownField(type: LaterKind): Kind<Question> {
  return {
    ask: (field) =>
      labelled({
        field,
        inputs: html`<input
          id=${idOf('answer', field)}
          type=${type}
          step="any"
          .value=${typeof field.draft === 'string' ? field.draft : ''}
          aria-describedby=${describedBy(field)}
          @input=${(event: Event) => field.keep((event.target as HTMLInputElement).value)}
        />`,
      }),
    answer: (draft) => (typeof draft === 'string' && draft ? (type === 'number' ? Number(draft) : draft) : undefined),
    say: String,
  };
}
