import { define } from '../define/define.ts';
import { AlwaysProvider } from './provider.ts';

define('always-provider', AlwaysProvider);

export { AlwaysProvider };
