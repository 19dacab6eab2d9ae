import type { MethodStep } from '@always-kit/contract';
import { steps } from '@always-kit/method';
import type { FormName } from './forms/form.ts';
import { isPart, parts } from './forms/parts.ts';

/** The step that a form belongs to; `undefined` for what stands beside the steps. */
export function stepOfForm(form: FormName, content: object = {}): MethodStep | undefined {
  if (isPart(form)) return parts[form].step;
  if (form === 'comment') return (content as { readonly step?: MethodStep }).step;
  return steps.find(({ forms }) => forms.includes(form))?.id;
}
