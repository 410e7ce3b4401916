/**
 * The standard normal deviate with (nearly) the same tail probability as a Student t deviate.
 * Wallace's approximation (1959, "Bounds on normal approximations to Student's and the chi-square
 * distributions"): within 0.02 of the exact value for 5 or more degrees of freedom.
 */
export function normalEquivalent(t: number, degreesOfFreedom: number): number {
  const shrink = (8 * degreesOfFreedom + 1) / (8 * degreesOfFreedom + 3);
  const size = shrink * Math.sqrt(degreesOfFreedom * Math.log1p((t * t) / degreesOfFreedom));
  return Math.sign(t) * size;
}

/** The Student t deviate for a standard normal one: the inverse of `normalEquivalent`. */
export function studentEquivalent(z: number, degreesOfFreedom: number): number {
  const stretched = (z * (8 * degreesOfFreedom + 3)) / (8 * degreesOfFreedom + 1);
  const size = Math.sqrt(degreesOfFreedom * Math.expm1((stretched * stretched) / degreesOfFreedom));
  return Math.sign(z) * size;
}

/**
 * Share of a standard normal beyond `z`, for z of 0 and more: Laplace's continued fraction of Mills'
 * ratio, to five digits from 2 on; too large below 1, which no limit reaches.
 */
export function normalTail(z: number): number {
  let fraction = z;
  for (let k = TAIL_TERMS; k > 0; k -= 1) fraction = z + k / Math.max(fraction, Number.EPSILON);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return density / Math.max(fraction, Number.EPSILON);
}

const TAIL_TERMS = 16;

/**
 * Standard normal quantile for a probability in (0, 1); NaN outside.
 * Acklam's rational approximation, relative error below 1.2e-9.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) return Number.NaN;
  const low = 0.02425;
  if (probability < low) return -tail(Math.sqrt(-2 * Math.log(probability)));
  if (probability > 1 - low) return tail(Math.sqrt(-2 * Math.log(1 - probability)));
  const q = probability - 0.5;
  const r = q * q;
  const numerator = horner(
    r,
    [
      -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269,
      -30.66479806614716, 2.506628277459239,
    ],
  );
  const denominator = horner(
    r,
    [
      -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
      -13.28068155288572, 1,
    ],
  );
  return (q * numerator) / denominator;
}

function tail(q: number): number {
  const numerator = horner(
    q,
    [
      -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
      4.374664141464968, 2.938163982698783,
    ],
  );
  const denominator = horner(
    q,
    [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
  );
  return -numerator / denominator;
}

const horner = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
