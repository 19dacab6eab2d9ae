export { funnelLevels, funnelLimits, type FunnelLimits } from './limits.ts';
export { funnelPlace, type FunnelPlace, type PlaceCount } from './place.ts';
