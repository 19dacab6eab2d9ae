import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endpoints, problemType } from '@always-kit/contract';
import { batchPath } from '../outbox/economies.ts';
import { paths, questionnairePath } from './paths.ts';

describe('the paths that carry no schemas', () => {
  it('are those of the contract', () => {
    const { sendResponse, sendBatch, tellAboutYou, stayInTouch, readQuestionnaire, withdrawResponse } = endpoints;
    assert.equal(paths.response, sendResponse.path);
    assert.equal(batchPath, sendBatch.path);
    assert.equal(paths['about-you'], tellAboutYou.path);
    assert.equal(paths.contact, stayInTouch.path);
    assert.equal(`${questionnairePath}{id}`, readQuestionnaire.path);
    assert.equal(`${paths.response}/{id}`, withdrawResponse.path);
    assert.equal(problemType('response-not-here-yet'), 'urn:always-kit:problem:response-not-here-yet');
  });
});
