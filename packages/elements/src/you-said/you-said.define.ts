import { define } from '../define/define.ts';
import { AlwaysYouSaid } from './you-said.ts';

define('always-you-said', AlwaysYouSaid);

export { AlwaysYouSaid };
