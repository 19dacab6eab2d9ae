import { findFirefox, startFirefox } from './firefox.ts';
import { describeFormsIn } from './forms-by-keyboard.ts';

const program = findFirefox();
const skip = program === undefined && 'No Firefox is installed here, and ALWAYS_KIT_FIREFOX names none.';

describeFormsIn('Firefox', skip, () => startFirefox(program!));
