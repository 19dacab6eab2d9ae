import type { Problem } from '@always-kit/contract';
import type { Unsupported } from './reading.ts';

interface Issue {
  severity: 'error' | 'warning' | 'information';
  code: string;
  details: { text: string };
  expression?: string[];
}

/** A FHIR R4 `OperationOutcome`: what came of a request. */
export interface FhirOperationOutcome {
  resourceType: 'OperationOutcome';
  issue: Issue[];
}

/** FHIR's word for what is wrong, by HTTP status. */
const codes: Readonly<Record<number, string>> = {
  400: 'structure',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  409: 'conflict',
  413: 'too-costly',
  415: 'not-supported',
  422: 'invalid',
  429: 'throttled',
  503: 'transient',
};

/** A problem document as an `OperationOutcome`, for whoever asked for FHIR. Fields become FHIRPath from `resourceType`. */
export function problemToOutcome(
  { status, title, detail, errors = [] }: Problem,
  resourceType: string,
): FhirOperationOutcome {
  const code = codes[status] ?? 'exception';
  const whole: Issue = {
    severity: 'error',
    code,
    details: { text: detail === undefined ? title : `${title}. ${detail}` },
  };
  const fields = errors.map((error): Issue => {
    return {
      severity: 'error',
      code,
      details: { text: error.detail },
      expression: [fhirPath(error.pointer, resourceType)],
    };
  });
  return { resourceType: 'OperationOutcome', issue: [whole, ...fields] };
}

/** That something was stored, and what of it was not kept. */
export function storedToOutcome(
  text: string,
  leftOut: readonly Unsupported[],
  resourceType: string,
): FhirOperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: [
      { severity: 'information', code: 'informational', details: { text } },
      ...leftOut.map(({ pointer, what, detail }): Issue => {
        const assumed = what === 'assumed';
        return {
          severity: assumed ? 'information' : 'warning',
          code: assumed ? 'informational' : 'not-supported',
          details: { text: detail },
          expression: [fhirPath(pointer, resourceType)],
        };
      }),
    ],
  };
}

/** A JSON pointer as the FHIRPath of an element: `/item/0/linkId` is `QuestionnaireResponse.item[0].linkId`. */
function fhirPath(pointer: string, resourceType: string): string {
  const parts = pointer.split('/').slice(1);
  return parts.reduce(
    (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : `${path}.${plain(part)}`),
    resourceType,
  );
}

/** What stands in a path is read by a program: whatever is no name of FHIR is not repeated. */
function plain(part: string): string {
  return /^_?[A-Za-z]\w{0,63}$/.test(part) ? part.replace(/^_/, '') : 'children()';
}
