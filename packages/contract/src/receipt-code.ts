// Letters and digits that are not taken for one another when somebody reads them out or copies them: no 0 and O, no I and L
// beside 1, no U and V, and no vowels, so that they spell no words. 29 is prime, so that the check finds every swap.
const letters = '123456789BCDFGHJKMNPQRSTVWXYZ';
const base = BigInt(letters.length);
/** 29¹⁰ is more than 2⁴⁸. */
const length = 10;

/**
 * What a person can read out to have their response found again: ten letters and one that checks them, such as
 * `7K2M-Q9XC-4TB`. Made from the last 48 bits of the response's id, which are random, so a page can show it without asking, and
 * nobody can make the id or the token from it.
 */
export function receiptCode(id: string): string {
  let rest = BigInt(`0x${tailOf(id)}`);
  let code = '';
  for (let place = 0; place < length; place++) {
    code = letters.charAt(Number(rest % base)) + code;
    rest /= base;
  }
  code += letters.charAt(checkOf(code));
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/**
 * The last 12 characters of the id that a code was made from. `undefined` for what is none: too short, or a letter was heard
 * wrongly or swapped with another. Blanks, hyphens and small letters do not matter; I and L are read as 1.
 */
export function idTailOf(code: string): string | undefined {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1');
  const values = Array.from(plain, (letter) => letters.indexOf(letter));
  if (plain.length !== length + 1 || values.includes(-1) || checkOf(plain.slice(0, length)) !== values[length]) {
    return undefined;
  }
  const tail = values.slice(0, length).reduce((sum, value) => sum * base + BigInt(value), 0n);
  return tail < 1n << 48n ? tail.toString(16).padStart(12, '0') : undefined;
}

function tailOf(id: string): string {
  return id.slice(-12);
}

/** Each place has a weight of its own, so a letter that is wrong and two that are swapped change the sum (modulo a prime). */
function checkOf(code: string): number {
  return Array.from(code).reduce((sum, letter, at) => sum + letters.indexOf(letter) * (at + 2), 0) % letters.length;
}
