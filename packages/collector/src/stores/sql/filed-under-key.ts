import type { JoinBuilder } from 'kysely';
import type { Tables } from './tables.ts';

type Join = JoinBuilder<Tables, 'response_keys' | 'responses'>;

/** The response of a key. Its day is part of it, so that only the partition of that day is looked into. */
export function filedUnderKey(join: Join): Join {
  return join
    .onRef('responses.organisation', '=', 'response_keys.organisation')
    .onRef('responses.day', '=', 'response_keys.day')
    .onRef('responses.id', '=', 'response_keys.id');
}

type ToldJoin = JoinBuilder<Tables, 'about_you' | 'response_keys'>;

/** The key of the response that somebody told of themselves with. */
export function keyOfTold(join: ToldJoin): ToldJoin {
  return join
    .onRef('response_keys.organisation', '=', 'about_you.organisation')
    .onRef('response_keys.id', '=', 'about_you.response');
}
