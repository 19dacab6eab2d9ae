import type { AlwaysClient } from '@always-kit/client';
import type { Questionnaire, Reading } from '@always-kit/contract';

/** What a page says is to be asked, and how what is answered is to be labelled. */
export interface Asking {
  readonly client: AlwaysClient | undefined;
  /** A questionnaire, or the id of one (`wm-core`), or of one version (`wm-core@0.1`). */
  readonly questionnaire: Questionnaire | string | undefined;
  readonly service: string;
  readonly mode: string;
  readonly audience: string | undefined;
  readonly language: string;
  readonly reading: Reading;
}
