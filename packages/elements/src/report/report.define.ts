import { define } from '../define/define.ts';
import { AlwaysReport } from './report.ts';

define('always-report', AlwaysReport);

export { AlwaysReport };
