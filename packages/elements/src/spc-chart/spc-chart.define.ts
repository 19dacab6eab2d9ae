import { define } from '../define/define.ts';
import { AlwaysSpcChart } from './spc-chart.ts';

define('always-spc-chart', AlwaysSpcChart);

export { AlwaysSpcChart };
