import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutYou, builtInQuestionnaires } from '@always-kit/contract/built-in';
import fc from 'fast-check';
import { questionnaireFromFhir, questionnaireToFhir, responseFromFhir, responseToFhir } from './index.ts';
import { questionnaires } from './support/questionnaires.ts';
import { responses } from './support/responses.ts';
import { faults } from './support/validators.ts';

/** As it arrives somewhere else. */
function sent<Resource>(resource: Resource): Resource {
  return JSON.parse(JSON.stringify(resource)) as Resource;
}

test('every built-in questionnaire comes back as it was, and nothing is said to be left out', () => {
  assert.ok(builtInQuestionnaires.length >= 9);
  for (const questionnaire of builtInQuestionnaires) {
    assert.deepEqual(questionnaireFromFhir(sent(questionnaireToFhir(questionnaire))), {
      ok: true,
      value: questionnaire,
      unsupported: [],
    });
  }
});

test('our questions about the person say what each answer is in the NHS Data Dictionary', () => {
  const text = JSON.stringify(questionnaireToFhir(aboutYou));
  const coding = (system: string, code: string): string =>
    `/national-code","valueCoding":{"system":"${system}","code":"${code}"}`;

  for (const code of ['A', 'B', 'C', 'R', 'S'])
    assert.ok(text.includes(coding('https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategory', code)), code);
  assert.match(text, /nhs-data-dictionary\/gender-identity","code":"2"/);
  assert.match(text, /nhs-data-dictionary\/sexual-orientation","code":"U"/);
});

test('any questionnaire comes back as it was', () => {
  fc.assert(
    fc.property(questionnaires, (questionnaire) => {
      assert.deepEqual(questionnaireFromFhir(sent(questionnaireToFhir(questionnaire))), {
        ok: true,
        value: questionnaire,
        unsupported: [],
      });
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test('any response comes back as it was', () => {
  fc.assert(
    fc.property(responses, ({ questionnaire, response }) => {
      assert.deepEqual(responseFromFhir(sent(responseToFhir(response, questionnaire)), { questionnaire }), {
        ok: true,
        value: response,
        unsupported: [],
      });
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test('two validators and our own rules have nothing against a built-in questionnaire', () => {
  for (const questionnaire of builtInQuestionnaires) assert.deepEqual(faults(questionnaireToFhir(questionnaire)), []);
});

test('two validators and our own rules have nothing against any questionnaire or response', () => {
  fc.assert(
    fc.property(responses, ({ questionnaire, response }) => {
      assert.deepEqual(faults(questionnaireToFhir(questionnaire)), []);
      assert.deepEqual(faults(responseToFhir(response, questionnaire)), []);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
