import { define } from '../define/define.ts';
import { AlwaysExplainer } from './explainer.ts';

define('always-explainer', AlwaysExplainer);

export { AlwaysExplainer };
