/** The 97.5 % quantile of the standard normal distribution. */
const z975 = 1.959963984540054;

/**
 * The 97.5 % quantile of Student's t: how many standard errors a 95 % interval reaches to each side.
 * @param degrees degrees of freedom, more than 0, also fractional (as Welch's are) or infinite
 * @returns the quantile, to 9 digits; `NaN` for any other degrees
 */
export function studentQuantile(degrees: number): number {
  if (!(degrees > 0)) return NaN;
  // From here on the expansion is exact to 11 digits, and the fraction would need ever more terms.
  if (degrees > 1000) return expansion(degrees);
  // P(|T| > t) = I_x(degrees/2, 1/2) with x = degrees / (degrees + t²); looked for where it is 5 %.
  let low = 0;
  let high = 1;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, degrees / 2) < 0.05) low = middle;
    else high = middle;
  }
  const x = (low + high) / 2;
  return Math.sqrt((degrees * (1 - x)) / x);
}

/** Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5. */
function expansion(degrees: number): number {
  const [z, z3, z5] = [z975, z975 ** 3, z975 ** 5];
  return z + (z3 + z) / (4 * degrees) + (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees ** 2);
}

/** The regularised incomplete beta function I_x(a, 1/2), 0 to 1. */
function incompleteBeta(x: number, a: number): number {
  const front = x ** a * Math.sqrt((1 - x) / Math.PI) * gammaRatio(a);
  // The fraction is quick on this side of the mean; the other side is its mirror.
  return x > (a + 1) / (a + 2.5)
    ? 1 - 2 * front * betaFraction(1 - x, 0.5, a)
    : (front / a) * betaFraction(x, a, 0.5);
}

/** Γ(a + 1/2) / Γ(a) for a > 0: by its series (DLMF 5.11.13) where that has 12 digits, below by recurrence. */
function gammaRatio(a: number): number {
  if (a < 50) return (gammaRatio(a + 1) * a) / (a + 0.5);
  const series = 1 - 1 / (8 * a) + 1 / (128 * a ** 2) + 5 / (1024 * a ** 3);
  return Math.sqrt(a) * (series - 21 / (32_768 * a ** 4));
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22) by the method of Lentz. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let numerator = 1;
  let denominator = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const coefficient of [even, odd]) {
      denominator = 1 / away(1 + coefficient * denominator);
      numerator = away(1 + coefficient / numerator);
      change = numerator * denominator;
      fraction *= change;
    }
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}
