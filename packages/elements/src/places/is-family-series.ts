import type { FamilySeries } from '@always-kit/contract';

/** Whether it is a measure in many places: a page's own client may answer anything. */
export function isFamilySeries(value: unknown): value is FamilySeries {
  const { places } = (value ?? {}) as Partial<FamilySeries>;
  return Array.isArray(places) && places.every(isPlace);
}

function isPlace(value: unknown): boolean {
  const { points, measure, title } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(points) || typeof measure !== 'object' || measure === null || typeof title !== 'string')
    return false;
  return points.every((point: unknown) => {
    const { numerator, denominator } = (point ?? {}) as Readonly<Record<string, unknown>>;
    return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  });
}
