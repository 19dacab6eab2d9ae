import { define } from '../define/define.ts';
import { AlwaysSpcGroups } from './spc-groups.ts';

define('always-spc-groups', AlwaysSpcGroups);

export { AlwaysSpcGroups };
