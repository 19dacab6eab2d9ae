import type { Series } from '@always-kit/contract';

/**
 * Whether this can be drawn as a series of the collector. A page or its own client may hand over anything, whatever its types say.
 */
export function isSeries(value: unknown): value is Series {
  try {
    const { measure, points } = fieldsOf(value);
    return (
      typeof fieldsOf(measure)['title'] === 'string' &&
      Array.isArray(points) &&
      points.every((point) => typeof fieldsOf(point)['start'] === 'string')
    );
  } catch {
    return false; // a getter that throws
  }
}

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
}
