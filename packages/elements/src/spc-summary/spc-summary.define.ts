import { define } from '../define/define.ts';
import { AlwaysSpcSummary } from './spc-summary.ts';

define('always-spc-summary', AlwaysSpcSummary);

export { AlwaysSpcSummary };
