import type { IncomingHttpHeaders } from 'node:http';

/** The media type of FHIR's JSON. */
export const fhirJson = 'application/fhir+json';

/** Whether whoever asks wants to be answered in FHIR: they say so, or they sent FHIR and do not say otherwise. */
export function asksForFhir(headers: Pick<IncomingHttpHeaders, 'accept' | 'content-type'>): boolean {
  const wanted = mediaTypes(headers.accept);
  if (wanted.includes(fhirJson)) return true;
  return mediaTypes(headers['content-type']).includes(fhirJson) && !wanted.some((type) => type.endsWith('json'));
}

function mediaTypes(header: string | undefined): string[] {
  return (header ?? '').split(',').map((one) => (one.split(';')[0] ?? '').trim().toLowerCase());
}
