import type { Handlers } from './handler.ts';

/** Who is asking. */
export const peopleHandlers: Pick<Handlers, 'whoAmI'> = {
  whoAmI: ({ caller }) => Promise.resolve({ status: 200, body: caller.person }),
};
