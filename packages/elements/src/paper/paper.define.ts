import { define } from '../define/define.ts';
import { AlwaysPaper } from './paper.ts';

define('always-paper', AlwaysPaper);

export { AlwaysPaper };
