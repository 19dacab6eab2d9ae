import { define } from '../define/define.ts';
import { AlwaysLanguageSwitch } from './language-switch.ts';

define('always-language-switch', AlwaysLanguageSwitch);

export { AlwaysLanguageSwitch };
