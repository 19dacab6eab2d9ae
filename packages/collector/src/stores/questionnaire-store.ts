import type { CriteriaSet, Questionnaire } from '@always-kit/contract';
import type { AuditEntry } from './audit-store.ts';
import type { Put } from './store.ts';

/** Questionnaires and criteria sets: an organisation's own, and those that every organisation has. */
export interface QuestionnaireStore {
  /** For every organisation where none is given. */
  put(questionnaire: Questionnaire, organisation?: string, entry?: AuditEntry): Promise<Put>;
  version(organisation: string, id: string, version: string): Promise<Questionnaire | undefined>;
  /** Every version of one questionnaire, oldest first. */
  versions(organisation: string, id: string): Promise<Questionnaire[]>;
  /** Every version of each, by id and oldest first. */
  every(organisation: string): Promise<Questionnaire[]>;
  /** The newest version of each, by id. */
  newest(organisation: string): Promise<Questionnaire[]>;
  putCriteriaSet(set: CriteriaSet, organisation?: string): Promise<Put>;
  /** The set an organisation is judged by: its own newest, else the one that everybody has. */
  criteriaSet(organisation: string): Promise<CriteriaSet | undefined>;
}
