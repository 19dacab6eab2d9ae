import assert from 'node:assert/strict';
import {
  createUuid,
  type AlwaysEvent,
  type Checklist,
  type ChecklistItem,
  type Evidence,
  type NewEvidence,
  type Shortfall,
} from '@always-kit/contract';
import { alwaysEventWith, create, testCollector, type TestCollector, type Told } from './test-collector.ts';

/** A collector with one Always Event, and what can be done to its checklist. */
export interface TestChecklist {
  readonly collector: TestCollector;
  checklist(): Promise<Checklist>;
  item(criterion: string): Promise<ChecklistItem>;
  attach(evidence: object, token?: string): Promise<Told>;
  sign(criterion: string, token: string, body?: object): Promise<Told>;
}

export async function withEvent(
  test: Parameters<typeof testCollector>[0],
  alwaysEvent: AlwaysEvent = alwaysEventWith(),
): Promise<TestChecklist> {
  const collector: TestCollector = await testCollector(test);
  assert.equal((await create(collector, alwaysEvent)).status, 201);
  const path = '/v1/always-events/going-home';
  const checklist = async (): Promise<Checklist> => {
    const told = await collector.ask(`GET ${path}/checklist`, { token: 'team' });
    assert.equal(told.status, 200, JSON.stringify(told.body));
    return told.body as Checklist;
  };
  return {
    collector,
    checklist,
    item: async (criterion: string): Promise<ChecklistItem> =>
      (await checklist()).items.find((one) => one.criterion === criterion)!,
    attach: (evidence: object, token = 'coach'): Promise<Told> =>
      collector.ask(`POST ${path}/evidence`, { token, body: evidence }),
    sign: (criterion: string, token: string, body: object = {}): Promise<Told> =>
      collector.ask(`PUT ${path}/criteria/${criterion}/sign-off`, { token, body }),
  };
}

/** Evidence as the page sends it. */
export function newEvidence(criterion: string, type: string): NewEvidence {
  return { id: createUuid(), criterion, type, title: 'Minutes', link: 'https://intranet.leeds.test/minutes' };
}

/** Evidence as the collector finds it. */
export function recorded(type: string, code: string, count: number): Evidence {
  return { source: 'recorded', id: code, type, code, count };
}

/** Something of which there is none and one is needed. */
export function short(code: string, evidence: string): Shortfall {
  return { code, evidence, have: 0, need: 1 };
}
