import type {
  AimStatement,
  EntryContent,
  RecordEntry,
  SetAside,
  TeamMember,
  VisionStatement,
} from '@always-kit/contract';
import { aimHints, hintsOf, teamHints, visionHints, type Hint } from '@always-kit/method';
import { stepOfForm } from './form-step.ts';
import type { FormName } from './forms/form.ts';
import { isPart } from './forms/parts.ts';

/** What would make something stronger that is whole by the contract. */
export function hintsFor(form: FormName, content: object, today: string): readonly Hint[] {
  switch (form) {
    case 'vision':
      return visionHints(content as VisionStatement);
    case 'aim':
      return aimHints(content as AimStatement, { today });
    case 'team':
      return teamHints((content as { readonly pointOfCareTeam: readonly TeamMember[] }).pointOfCareTeam);
    case 'phase':
      return [];
    default:
      return hintsOf(form, content as EntryContent, { today });
  }
}

/** The hints that were set aside before: with the entry, or for a part with the notes at its step, since it has no room for them. */
export function setAsideFor(
  form: FormName,
  entry: Pick<RecordEntry, 'setAside'> | undefined,
  entries: readonly RecordEntry[],
): readonly SetAside[] {
  if (!isPart(form)) return entry?.setAside ?? [];
  const step = stepOfForm(form);
  return entries.flatMap((each) =>
    each.form === 'comment' && each.content.step === step ? (each.setAside ?? []) : [],
  );
}
