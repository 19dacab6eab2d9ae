import { define } from '../define/define.ts';
import { AlwaysTally } from './tally.ts';

define('always-tally', AlwaysTally);

export { AlwaysTally };
