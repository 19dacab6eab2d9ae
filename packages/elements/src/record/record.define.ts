import { define } from '../define/define.ts';
import { AlwaysRecord } from './record.ts';

define('always-record', AlwaysRecord);

export { AlwaysRecord };
