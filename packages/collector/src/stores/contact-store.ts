import type { AuditEntry } from './audit-store.ts';
import type { Contact, KeptContact } from '@always-kit/contract';
import type { Put } from './store.ts';

/**
 * How to reach people who asked for it. Kept so that nothing leads from a contact to a response: no id, no time, and in no
 * order that says who came after whom.
 */
export interface ContactStore {
  /**
   * Who was forgotten stays `forgotten`, however late a device repeats what it sent.
   *
   * @param day the day it came, `YYYY-MM-DD`.
   */
  put(
    organisation: string,
    contact: Contact,
    day: string,
  ): Promise<{ readonly put: Put | 'forgotten'; readonly day: string }>;
  /**
   * Puts somebody as another collector kept them, under the id that they had there. Who was forgotten here stays `forgotten`.
   * Costs less for many at once.
   */
  takeIn(contact: KeptContact, entry: AuditEntry): Promise<Put | 'forgotten'>;
  list(organisation: string): Promise<KeptContact[]>;
  /** Whether there was one to forget. `id` is the one of the list. */
  forget(organisation: string, id: string, entry: AuditEntry): Promise<boolean>;
  /**
   * Forgets all that came before a day, of every organisation, and gives back how many.
   *
   * @param today the day on which that is done.
   */
  forgetBefore(day: string, today: string): Promise<number>;
}
