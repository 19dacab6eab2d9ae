import { define } from '../define/define.ts';
import { AlwaysSpcIcon } from './spc-icon.ts';

define('always-spc-icon', AlwaysSpcIcon);

export { AlwaysSpcIcon };
