const rootTwoPi = Math.sqrt(2 * Math.PI);
const density = (z: number): number => Math.exp((-z * z) / 2) / rootTwoPi;

/**
 * The `z` that a standard normal value keeps within, on both sides, with chance `level`: 1.96 for 0.95. For any level between
 * 0 and 1, both left out; good to 1e-12.
 *
 * Newton's method on the chance itself, which is summed by Marsaglia's series (2004, Journal of Statistical Software 11(4)) in
 * the middle and by Laplace's continued fraction (Abramowitz & Stegun 26.2.14) in the tails, where the series would cancel.
 */
export function criticalValue(level: number): number {
  const outside = (1 - level) / 2;
  if (level < 0.9) return newton(0, (z) => (level / 2 - middle(z)) / density(z));
  // On the logarithm of the tail, which is nearly a parabola, so that the steps do not overshoot.
  return newton(2, (z) => (tail(z) * Math.log(tail(z) / outside)) / density(z));
}

function newton(start: number, step: (z: number) => number): number {
  let z = start;
  for (let round = 0; round < 60; round++) {
    const by = step(z);
    z += by;
    if (Math.abs(by) < 1e-14 * (1 + z)) break;
  }
  return z;
}

// The chance of a value from 0 to z.
function middle(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum * density(z);
}

// The chance of a value above z; for z of 1 and more.
function tail(z: number): number {
  let fraction = z;
  for (let level = 240; level > 0; level--) fraction = z + level / fraction;
  return density(z) / fraction;
}
