import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type Questionnaire } from '@always-kit/contract';
import { builtInQuestionnaires } from '@always-kit/contract/built-in';

/** How the collector of a story behaves. */
export type Line =
  | 'up'
  | 'down' // nothing arrives
  | 'slow' // nothing comes back
  | 'refuses'; // it does not take this form

/** A client whose collector lives in the story: it hands out questionnaires, and takes what it is sent. */
export function storyClient(line: Line = 'up', ...more: Questionnaire[]): AlwaysClient {
  const questionnaires = [...builtInQuestionnaires, ...more];
  return createClient({
    url: 'https://collector.example',
    siteKey: 'story',
    fetch: (input, { method = 'GET', body } = {}) => {
      if (line === 'slow') return new Promise(() => undefined);
      if (line === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      if (method === 'GET') {
        const id = (input as URL).pathname.split('/').at(-1);
        return answer(questionnaires.find((each) => each.id === id) ?? problem('not-found'));
      }
      if (line === 'refuses') return answer(problem('service-not-allowed'));
      const { id } = JSON.parse(body as string) as { id: string };
      return answer({ id, storedAt: new Date().toISOString() }, 201);
    },
  });
}

function answer(value: object, status = 200): Promise<Response> {
  const shown = 'status' in value ? (value.status as number) : status;
  return Promise.resolve(new Response(JSON.stringify(value), { status: shown }));
}
