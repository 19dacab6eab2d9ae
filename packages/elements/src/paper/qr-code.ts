import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { html, nothing, type TemplateResult } from 'lit';

/** The white border that a camera needs, in modules (ISO/IEC 18004). */
const quiet = 4;

/** `address` as a square that a phone's camera reads, called `name`; nothing where it is too long for one. */
export function qrCode(address: string, name: string): TemplateResult | typeof nothing {
  try {
    const code = generate(address);
    const size = code.size + 2 * quiet;
    return html`<svg
      class="code"
      part="code"
      role="img"
      aria-label=${name}
      viewBox="${-quiet} ${-quiet} ${size} ${size}"
    >
      <path d=${toSvgPath(code)}></path>
    </svg>`;
  } catch {
    return nothing; // lean-qr throws at more than fits into one
  }
}
