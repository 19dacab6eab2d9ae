import { describeFormsIn } from './forms-by-keyboard.ts';
import { findWebKit, startWebKit } from './webkit.ts';

const programs = findWebKit();
const skip = programs === undefined && 'No WebKitGTK is installed here: Debian has it in webkit2gtk-driver, with xvfb.';

describeFormsIn('WebKitGTK', skip, () => startWebKit(programs!));
