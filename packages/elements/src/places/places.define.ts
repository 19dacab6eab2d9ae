import { define } from '../define/define.ts';
import { AlwaysPlaces } from './places.ts';

define('always-places', AlwaysPlaces);

export { AlwaysPlaces };
