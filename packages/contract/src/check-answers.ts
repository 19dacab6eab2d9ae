import type { Answer, AnswerValue } from './answer.ts';
import { answersById } from './answers-by-id.ts';
import { askedQuestions } from './asked.ts';
import { hasOptions } from './has-options.ts';
import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';
import { textLength, usualText } from './text-limits.ts';

/** What can be wrong with an answer, as a word to `switch` on. */
export type AnswerFaultCode =
  | 'unknown-question' // the questionnaire has no such question
  | 'not-asked' // its condition does not hold
  | 'repeated' // answered twice in one response
  | 'wrong-kind' // a number where words belong, and so on
  | 'unknown-code' // not one of the options
  | 'alone' // an option that is set apart was picked together with others
  | 'too-many' // more picks than `limit`
  | 'too-long' // more characters than `limit`
  | 'too-small' // below `limit`
  | 'too-large' // above `limit`
  | 'too-precise' // more decimals than `limit`
  | 'not-a-date' // no such day
  | 'too-early' // before `limit`
  | 'too-late' // after `limit`
  | 'in-the-future' // after today
  | 'required' // left out
  | 'may-not-decline' // "prefer not to say" is no choice here
  | 'answered-and-declined'; // both an answer and "prefer not to say"

/** One thing wrong with an answer. Never holds what the person wrote. */
export interface AnswerFault {
  readonly question: string;
  readonly code: AnswerFaultCode;
  /** The bound that was crossed: characters, picks, a number, or a day. */
  readonly limit?: number | string;
  /** Where it stands in `answers`; absent for an answer that is missing. */
  readonly index?: number;
  /** Where it stands in `declined`, for something wrong there. */
  readonly declined?: number;
}

/**
 * Everything that is wrong with `answers` to `questionnaire`, in order; empty when nothing is. The elements ask it before
 * they send and the collector before it stores, so the two cannot disagree.
 *
 * @param today the day it is for the person, `YYYY-MM-DD`: what "in the future" is measured against.
 * @param declined the questions answered with "prefer not to say". That is enough where an answer is required; a condition
 *   sees no answer.
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  answers: readonly Answer[],
  today: string,
  declined: readonly string[] = [],
): AnswerFault[] {
  const known = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const asked = new Set(askedQuestions(questionnaire.questions, answersById(answers)).map(({ id }) => id));
  const seen = new Set<string>();
  const faults: AnswerFault[] = [];
  for (const [index, { question: id, value }] of answers.entries()) {
    const question = known.get(id);
    if (!question) faults.push({ question: id, code: 'unknown-question', index });
    else if (seen.has(id)) faults.push({ question: id, code: 'repeated', index });
    else if (!asked.has(id)) faults.push({ question: id, code: 'not-asked', index });
    else {
      const fault = checkAnswer(question, value, today);
      if (fault) faults.push({ ...fault, index });
    }
    seen.add(id);
  }
  const gone = new Set<string>();
  const wrongToDecline = ({ id, mayDecline }: Question): AnswerFaultCode | undefined => {
    if (seen.has(id)) return 'answered-and-declined';
    if (gone.has(id)) return 'repeated';
    if (!asked.has(id)) return 'not-asked';
    return mayDecline ? undefined : 'may-not-decline';
  };
  for (const [place, id] of declined.entries()) {
    const question = known.get(id);
    const code = question ? wrongToDecline(question) : 'unknown-question';
    if (code) faults.push({ question: id, code, declined: place });
    gone.add(id);
  }
  for (const question of questionnaire.questions) {
    if (question.required && asked.has(question.id) && !seen.has(question.id) && !gone.has(question.id)) {
      faults.push({ question: question.id, code: 'required' });
    }
  }
  return faults;
}

/** What is wrong with one answer, or `undefined`. A missing value is wrong only where an answer is required. */
export function checkAnswer(
  question: Question,
  value: AnswerValue | undefined,
  today: string,
): AnswerFault | undefined {
  const fault = (code: AnswerFaultCode, limit?: number | string): AnswerFault =>
    limit === undefined ? { question: question.id, code } : { question: question.id, code, limit };

  if (value === undefined) return question.required ? fault('required') : undefined;
  if (hasOptions(question)) {
    if (question.kind === 'several-choices' ? !Array.isArray(value) : typeof value !== 'string') {
      return fault('wrong-kind');
    }
    const picked = Array.isArray(value) ? value : [String(value)];
    const options = new Map(question.options.map((option) => [option.code, option]));
    if (picked.some((code) => !options.has(code))) return fault('unknown-code');
    if (new Set(picked).size < picked.length) return fault('repeated');
    if (picked.length > 1 && picked.some((code) => options.get(code)?.apart)) return fault('alone');
    const atMost = question.kind === 'several-choices' ? question.atMost : undefined;
    return atMost !== undefined && picked.length > atMost ? fault('too-many', atMost) : undefined;
  }
  switch (question.kind) {
    case 'text': {
      if (typeof value !== 'string') return fault('wrong-kind');
      const limit = question.maxLength ?? usualText;
      return textLength(value) > limit ? fault('too-long', limit) : undefined;
    }
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return fault('wrong-kind');
      if (question.min !== undefined && value < question.min) return fault('too-small', question.min);
      if (question.max !== undefined && value > question.max) return fault('too-large', question.max);
      const decimals = question.decimals ?? 0;
      return Number(value.toFixed(decimals)) === value ? undefined : fault('too-precise', decimals);
    }
    case 'date': {
      if (typeof value !== 'string') return fault('wrong-kind');
      if (!isDay(value)) return fault('not-a-date');
      if (question.earliest !== undefined && value < question.earliest) return fault('too-early', question.earliest);
      if (question.latest !== undefined && value > question.latest) return fault('too-late', question.latest);
      return !question.future && value > today ? fault('in-the-future') : undefined;
    }
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
