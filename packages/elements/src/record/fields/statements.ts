import { html, nothing, type TemplateResult } from 'lit';
import { fieldGroup, textField, tickField } from '../../writing/field.ts';
import type { FieldOf } from '../forms/form.ts';
import type { Field, FieldKind } from './field.ts';

/** The answer to each statement by its name, and words about it by `name.words`. */
type Answers = Readonly<Record<string, string>>;
type Spec = FieldOf<'statements'>;
type Said = Readonly<Record<string, unknown>>;

export const statements: FieldKind<Spec, Answers> = {
  draft(recorded, spec) {
    const said = Array.isArray(recorded) ? (recorded as Said[]) : [];
    const names = [...spec.answers];
    return Object.fromEntries(
      said.flatMap((one) => {
        const id = String(one[spec.of]);
        const answer = names.find(([, value]) => value === one[spec.answer])?.[0] ?? '';
        const about = spec.words.map((words) => [`${id}.${words.id}`, one[words.id]] as const);
        return [[id, answer] as const, ...about.filter(([, words]) => typeof words === 'string')];
      }),
    ) as Answers;
  },
  recorded: (value, spec) =>
    answered(value, spec).map((id) => ({
      [spec.of]: id,
      [spec.answer]: spec.answers.get(value[id] ?? ''),
      ...Object.fromEntries(
        spec.words
          .map((words) => [words.id, value[`${id}.${words.id}`]?.trim() ?? ''] as const)
          .filter(([, words]) => words !== ''),
      ),
    })),
  control: (field) =>
    fieldGroup(
      field,
      field.spec.groups.map(
        ({ title, statements }) => html`
          ${title === undefined ? nothing : html`<p class="group-title">${field.words.choice('group', title)}</p>`}
          ${statements.map((id) => statement(id, field))}
        `,
      ),
    ),
  shown: (recorded, spec, { words, form }) =>
    Array.isArray(recorded) && recorded.length > 0
      ? html`
          <ul class="said">
            ${(recorded as Said[]).map((one) => {
              const answer = [...spec.answers].find(([, value]) => value === one[spec.answer])?.[0] ?? '';
              const about = spec.words.flatMap(({ id, kind }) => {
                const value = one[id];
                if (typeof value !== 'string') return [];
                return kind === 'line' ? `${words.label(form, id)}: ${value}` : value;
              });
              return html`
                <li>
                  <b>${words.choice('answer', answer)}:</b> ${words.choice(spec.of, String(one[spec.of]))}
                  ${about.map((each) => html`<span class="about as-written">${each}</span>`)}
                </li>
              `;
            })}
          </ul>
        `
      : undefined,
  within([index, id], value, spec, words) {
    const name = answered(value, spec)[Number(index)];
    return name === undefined || id === undefined
      ? undefined
      : { place: `${name}-${id}`, name: words.choice(spec.of, name) };
  },
};

function answered(value: Answers, { groups }: Spec): string[] {
  return groups.flatMap(({ statements }) => statements).filter((id) => value[id]);
}

function statement(name: string, field: Field<Spec, Answers>): TemplateResult {
  const { id, spec, value, words, write } = field;
  const answered = Boolean(value[name]);
  return html`
    <fieldset class="statement">
      <legend>${words.choice(spec.of, name)}</legend>
      <div class="answers">
        ${[...spec.answers.keys()].map((answer) =>
          tickField({
            type: 'radio',
            name: `${id}-${name}`,
            label: words.choice('answer', answer),
            checked: value[name] === answer,
            tick: () => write({ ...field.value, [name]: answer }),
          }),
        )}
      </div>
      ${
        answered
          ? spec.words.map((about) => {
              const at = `${name}.${about.id}`;
              const label = words.label(field.form, about.id);
              return textField({
                id: `${id}-${name}-${about.id}`,
                label: about.optional ? words.optional(label) : label,
                lines: about.kind === 'text' ? 2 : undefined,
                error: field.errorAt(`${name}-${about.id}`),
                value: value[at] ?? '',
                write: (typed) => write({ ...field.value, [at]: typed }),
              });
            })
          : nothing
      }
    </fieldset>
  `;
}
