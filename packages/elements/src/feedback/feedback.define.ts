import { define } from '../define/define.ts';
import { AlwaysFeedback } from './feedback.ts';

define('always-feedback', AlwaysFeedback);

export { AlwaysFeedback };
