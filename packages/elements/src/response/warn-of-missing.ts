import type { AlwaysClient } from '@always-kit/client';
import { isAsker, isAudience, isIdentifier, isMode, isSource } from '@always-kit/contract';
import type { AnswerForm } from './answer-form.ts';

/** Tells the developer what a form needs and has not, and what it was given and cannot use. */
export function warnOfMissing(form: AnswerForm, client: AlwaysClient | undefined): void {
  const { localName: tag, service, mode = 'self', audience, askedBy, source, delivery } = form;
  const warn = (code: string, says: string): void => console.warn(`always/${code}: <${tag}> ${says}`);
  if (!client && delivery !== 'host') {
    warn('no-client', 'has nobody to send to. Put it in <always-provider url="…">.');
  }
  if (!isIdentifier(service)) warn('no-service', 'needs service="…", the id of one.');
  if (!isMode(mode)) warn('unknown-mode', `takes mode="${mode}" for "self".`);
  if (audience && !isAudience(audience)) warn('unknown-audience', `leaves out audience="${audience}".`);
  if (askedBy && !isAsker(askedBy)) warn('unknown-asker', `leaves out asked-by="${askedBy}".`);
  if (source && !isSource(source)) warn('unknown-source', `takes source="${source}" for "screen".`);
}
