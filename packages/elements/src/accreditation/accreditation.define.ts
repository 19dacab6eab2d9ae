import { define } from '../define/define.ts';
import { AlwaysAccreditation } from './accreditation.ts';

define('always-accreditation', AlwaysAccreditation);

export { AlwaysAccreditation };
