import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addOrganisation, addService, addSiteKey, startCollector } from '@always-kit/collector';
import { createUuid, type QuestionnaireResponse } from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';

type Running = Awaited<ReturnType<typeof startCollector>>;

/** A collector of one ward, and the site key of its page. */
export interface OneWard {
  readonly store: Running['store'];
  readonly options: { readonly url: string; readonly siteKey: string };
}

/** Starts it. @param rules what the site key asks for. */
export async function openOneWard(
  started: AsyncDisposableStack,
  rules: NonNullable<Parameters<typeof addSiteKey>[1]['rules']>,
): Promise<OneWard> {
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-ward-'));
  started.defer(() => rm(folder, { recursive: true }));
  const collector = await startCollector({ file: join(folder, 'collector.sqlite'), port: 0, host: '127.0.0.1' });
  started.defer(() => collector.close());
  const { store, url } = collector;
  const siteKey = 'pk_page';
  await addOrganisation(store, { id: 'trust', name: 'A trust', staffOrigins: [] });
  await addService(store, { organisation: 'trust', id: 'ward', name: 'A ward' });
  const key = { organisation: 'trust', name: 'Page', key: siteKey, services: ['ward'], origins: ['*'] };
  await addSiteKey(store, { ...key, rules });
  await store.questionnaires.put(whatMattersPatient, 'trust');
  return { store, options: { url, siteKey } };
}

/** What somebody on the ward says. */
export function fromTheWard(): QuestionnaireResponse {
  const { id, version, questions } = whatMattersPatient;
  return {
    id: createUuid(),
    questionnaire: { id, version },
    service: 'ward',
    answeredAt: new Date().toISOString(),
    language: 'en-GB',
    reading: 'plain',
    mode: 'self',
    answers: [{ question: questions[0]!.id, value: 'Being listened to' }],
  };
}
