import type { ChangeNature } from '@always-kit/contract';
import { principles, themes, type Theme } from '@always-kit/contract/built-in';

let byId: ReadonlyMap<string, Theme> | undefined;

/** A theme of the finer list by its id. */
export function themeOf(id: string): Theme | undefined {
  return (byId ??= new Map(themes.map((theme) => [theme.id, theme]))).get(id);
}

/** Which of the eight principles themes of the finer list are about, in the order of the themes. A draft by this project. */
export function principlesOf(ids: Iterable<string>): string[] {
  return [...new Set([...ids].flatMap((id) => themeOf(id)?.principle ?? []))];
}

/**
 * Whether themes of the finer list are about how people are with each other, about how things are done, or about both. `undefined`
 * where they are about neither. A draft by this project.
 */
export function natureOf(ids: Iterable<string>): ChangeNature | undefined {
  const natures = new Set([...ids].flatMap((id) => themeOf(id)?.nature ?? []));
  if (natures.size === 2) return 'both';
  return [...natures][0];
}

/** Whether an id is one of the eight principles'. */
export function isPrinciple(id: string): boolean {
  return principles.some((principle) => principle.id === id);
}
