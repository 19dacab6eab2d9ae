import { parse, type z } from '@always-kit/contract';
import { compiled } from './compiled.ts';

/** The collector would answer with something that is not the contract: our bug, and the caller must not build on it. */
class ContractError extends Error {
  override readonly name = 'ContractError';
}

/**
 * `body` as `schema` has it. Asked of what is about to be stored as well as of what is about to be answered, so that
 * nothing is stored that could not be read again.
 *
 * @throws {ContractError} which names the fields, and repeats nothing that is in them.
 */
export function byContract<Schema extends z.core.$ZodType>(
  schema: Schema,
  body: unknown,
  what: string,
): z.infer<Schema> {
  const checked = parse(compiled(schema), body);
  if (checked.ok) return checked.value;
  const fields = checked.errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ');
  throw new ContractError(`${what} breaks the contract: ${fields}`);
}
