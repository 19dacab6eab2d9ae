import { define } from '../define/define.ts';
import { AlwaysThemes } from './themes.ts';

define('always-themes', AlwaysThemes);

export { AlwaysThemes };
