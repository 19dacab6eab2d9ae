import type { ContactReason } from '@always-kit/contract';
import { fillCount } from '../../language/fill.ts';
import type { FormMessages } from '../form.messages.ts';

/** What a person enters to be reached, and the name to call them by. */
export type ContactField = 'name' | 'email' | 'phone';

export type Entered = Readonly<Record<ContactField, string>>;

/** Something that is wrong: `reach` where there is neither address nor number, `name` where it is too long. */
export type ContactFault = keyof FormMessages['stayInTouch']['wrong'] | 'name';

/** As the contract has it, in characters. */
const longest = { name: 120, email: 254, phone: 40 } as const;

/** As the contract has it: just enough that somebody can be reached. */
export function faultsIn(entered: Entered, reasons: readonly ContactReason[]): ContactFault[] {
  const [name, email, phone] = [entered.name.trim(), entered.email.trim(), entered.phone.trim()];
  const isEmail = email.length <= longest.email && /^[^\s@]+@[^\s@]+$/.test(email);
  const isPhone = phone.length <= longest.phone && /^[\d\s()+./x#-]*$/i.test(phone) && /(?:\d\D*){7}/.test(phone);
  return [
    ...(name.length > longest.name ? (['name'] as const) : []),
    ...(email === '' && phone === '' ? (['reach'] as const) : []),
    ...(email !== '' && !isEmail ? (['email'] as const) : []),
    ...(phone !== '' && !isPhone ? (['phone'] as const) : []),
    ...(reasons.length === 0 ? (['reasons'] as const) : []),
  ];
}

/** Where to mend it. */
export function fieldOf(fault: ContactFault): ContactField | 'reasons' {
  return fault === 'reach' ? 'email' : fault;
}

/** What is wrong, and what to do about it. */
export function sayContactFault(fault: ContactFault, { stayInTouch, wrong, language }: FormMessages): string {
  return fault === 'name' ? fillCount(wrong.tooLong, longest.name, language) : stayInTouch.wrong[fault];
}
