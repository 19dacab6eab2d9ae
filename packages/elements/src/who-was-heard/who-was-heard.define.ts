import { define } from '../define/define.ts';
import { AlwaysWhoWasHeard } from './who-was-heard.ts';

define('always-who-was-heard', AlwaysWhoWasHeard);

export { AlwaysWhoWasHeard };
