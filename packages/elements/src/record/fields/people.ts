import {
  MethodRole,
  ParticipantRole,
  ParticipationLevel,
  type DesignedWith,
  type TeamMember,
} from '@always-kit/contract';
import { html, nothing } from 'lit';
import { fieldGroup, selectField, textField } from '../../writing/field.ts';
import type { FieldOf } from '../forms/form.ts';
import type { FieldKind } from './field.ts';

/** Who designed something: each role, with how much say it had. */
export const designedWith: FieldKind<FieldOf<'designed-with'>, Readonly<Record<string, string>>> = {
  draft: (recorded) => Object.fromEntries(((recorded ?? []) as DesignedWith).map(({ role, level }) => [role, level])),
  recorded: (value) =>
    ParticipantRole.options.filter((role) => value[role]).map((role) => ({ role, level: value[role] })),
  control: (field) => {
    const { id, words, value, write } = field;
    return fieldGroup(
      field,
      html`
        <div class="grid">
          ${ParticipantRole.options.map((role) =>
            selectField({
              id: `${id}-${role}`,
              label: words.capital(words.choice('participant', role)),
              error: undefined,
              value: value[role] ?? '',
              first: words.text.notPartOfIt,
              choices: ParticipationLevel.options.map((level) => [level, words.choice('level', level)]),
              write: (level) => write({ ...value, [role]: level }),
            }),
          )}
        </div>
      `,
    );
  },
  shown: (recorded, _, { words }) =>
    Array.isArray(recorded) && recorded.length > 0
      ? words.capital(
          words.list(
            (recorded as DesignedWith).map(({ role, level }) =>
              words.fill(words.text.withRole, {
                role: words.choice('participant', role),
                level: words.inSentence('level', level),
              }),
            ),
          ),
        )
      : undefined,
};

interface MemberDraft {
  readonly role: string;
  readonly name: string;
}

/** Who is on the team: a role, and a name where the team wants one. */
export const members: FieldKind<FieldOf<'members'>, readonly MemberDraft[]> = {
  draft: (recorded) => ((recorded ?? []) as TeamMember[]).map(({ role, name = '' }) => ({ role, name })),
  recorded: (value) =>
    value
      .filter(({ role, name }) => role !== '' || name.trim() !== '')
      .map(({ role, name }) => ({ ...(role && { role }), ...(name.trim() && { name: name.trim() }) })),
  control(field) {
    const { id, words, value, write } = field;
    const { text } = words;
    const change = (at: number, member: Partial<MemberDraft>): void =>
      write(value.map((each, place) => (place === at ? { ...each, ...member } : each)));
    const add = (): void => {
      write([...value, { role: '', name: '' }]);
      field.focusOn(`${id}-${value.length}-role`);
    };
    return fieldGroup(
      field,
      html`
        ${value.map(
          (member, at) => html`
            <fieldset class="member" data-focus-next="${id}-add">
              <legend>${words.fill(text.member, { number: at + 1 })}</legend>
              ${selectField({
                id: `${id}-${at}-role`,
                label: text.memberRole,
                error: field.errorAt(`${at}-role`),
                value: member.role,
                first: text.choose,
                choices: MethodRole.options.map((role) => [role, words.choice('role', role)]),
                write: (role) => change(at, { role }),
              })}
              ${textField({
                id: `${id}-${at}-name`,
                label: words.optional(text.memberName),
                error: field.errorAt(`${at}-name`),
                value: member.name,
                write: (name) => change(at, { name }),
              })}
              <button type="button" class="link" @click=${() => write(value.filter((_, place) => place !== at))}>
                ${text.removeMember}<span class="only-heard"> (${at + 1})</span>
              </button>
            </fieldset>
          `,
        )}
        <button type="button" class="button quiet" id="${id}-add" @click=${add}>${text.addMember}</button>
      `,
    );
  },
  shown: (recorded, _, { words }) =>
    Array.isArray(recorded) && recorded.length > 0
      ? html`
          <ul class="said">
            ${(recorded as TeamMember[]).map(
              ({ role, name }) => html`
                <li>${words.choice('role', role)}${name === undefined ? nothing : html`: ${name}`}</li>
              `,
            )}
          </ul>
        `
      : undefined,
  within([index, id], value, _, words) {
    const written = value.flatMap(({ role, name }, at) => (role !== '' || name.trim() !== '' ? [at] : []));
    const at = written[Number(index)];
    return at === undefined || id === undefined
      ? undefined
      : { place: `${at}-${id}`, name: words.fill(words.text.member, { number: at + 1 }) };
  },
};
