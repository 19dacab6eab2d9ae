import { define } from '../define/define.ts';
import { AlwaysSpcMultiples } from './spc-multiples.ts';

define('always-spc-multiples', AlwaysSpcMultiples);

export { AlwaysSpcMultiples };
