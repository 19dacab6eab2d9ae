import { define } from '../define/define.ts';
import { AlwaysWhatMatters } from './what-matters.ts';

define('always-what-matters', AlwaysWhatMatters);

export { AlwaysWhatMatters };
