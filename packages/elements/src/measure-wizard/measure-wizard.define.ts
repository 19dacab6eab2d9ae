import { define } from '../define/define.ts';
import { AlwaysMeasureWizard } from './measure-wizard.ts';

define('always-measure-wizard', AlwaysMeasureWizard);

export { AlwaysMeasureWizard };
