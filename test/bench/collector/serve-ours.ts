import { startCollector } from '@always-kit/collector';
import { tellUsage } from '../../../packages/collector/src/support/usage.ts';

// The collector with everything on, as `always-collector serve` starts it. Only its limits are wider: one site key sends here what
// a country's would.

const [place = ''] = process.argv.slice(2);
const limits = { siteKey: 1e9, device: 1e9, address: 1e9 };
const where = place.startsWith('postgres') ? { database: place } : { file: place };
const collector = await startCollector({ ...where, port: 0, limits, newKeys: true });
tellUsage(collector.url);
