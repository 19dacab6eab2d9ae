import type { AlwaysClient } from '@always-kit/client';
import type { Questionnaire, QuestionnaireSummary } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';

/** What a reader of questions needs of its element. */
export interface QuestionsReaderHost extends ReactiveControllerHost {
  readonly connectedClient: AlwaysClient | undefined;
  /** Whether they are wanted: who may not write a measure needs none. */
  readonly wantsQuestions: boolean;
}

/** What people are asked. */
export interface FoundQuestions {
  readonly questionnaires: readonly Questionnaire[];
  /** Whether some could not be read. */
  readonly incomplete: boolean;
}

/** As many as a browser sends at once to one host anyway. */
const atOnce = 6;

/** Reads the newest version of every questionnaire of the collector. A version never changes, so each is read once. */
export class QuestionsReader extends Reader<FoundQuestions> {
  readonly #host: QuestionsReaderHost;
  readonly #read = new Map<string, Questionnaire>();
  #from: AlwaysClient | undefined;

  constructor(host: QuestionsReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { connectedClient, wantsQuestions } = this.#host;
    return connectedClient && wantsQuestions ? [connectedClient] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<FoundQuestions>> {
    if (client !== this.#from) this.#read.clear();
    this.#from = client;
    const listed = await client.listQuestionnaires({ signal });
    if (!listed.ok) return listed;
    const left = [...listed.value].filter((each) => !this.#read.has(nameOf(each)));
    const readSome = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) {
        const read = await client.readQuestionnaire(next.id, next.version, { signal });
        if (read.ok) this.#read.set(nameOf(next), read.value);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, readSome));
    const questionnaires = listed.value.flatMap((each) => this.#read.get(nameOf(each)) ?? []);
    return { ok: true, value: { questionnaires, incomplete: questionnaires.length < listed.value.length } };
  }

  protected override isAskedFor(): boolean {
    return true;
  }
}

function nameOf({ id, version }: Pick<QuestionnaireSummary, 'id' | 'version'>): string {
  return `${id} ${version}`;
}
