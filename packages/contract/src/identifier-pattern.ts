// Apart from the schema, so that a page that only asks questions need not load it.

/** What an `Identifier` looks like. */
export const identifierPattern: RegExp = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;

/** Whether something may be the id of a thing. */
export function isIdentifier(text: string): boolean {
  return identifierPattern.test(text);
}
