/** What is believed of several numbers at once: their means and covariance (row by row), mm and mm². */
export type Belief = {
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
};

/** One sum of the numbers, seen with noise: `weights · x = value ± √variance`. */
export type Observation = {
  readonly weights: readonly number[];
  readonly value: number;
  readonly variance: number;
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Mean and variance of `weights · x`. */
export function project(
  { mean, covariance }: Belief,
  weights: readonly number[],
): { readonly mean: number; readonly variance: number } {
  const spread = covariance.map((row) => dot(row, weights));
  return { mean: dot(mean, weights), variance: Math.max(0, dot(spread, weights)) };
}

/**
 * The belief after an observation: the Gaussian update (Kalman 1960, "A new approach to linear
 * filtering and prediction problems"), in the symmetric form of Joseph, which keeps variances positive.
 */
export function observe(belief: Belief, { weights, value, variance }: Observation): Belief {
  const { mean, covariance } = belief;
  const spread = covariance.map((row) => dot(row, weights));
  const total = dot(spread, weights) + variance;
  if (!(total > 0)) return belief;
  const gain = spread.map((of) => of / total);
  const surprise = value - dot(mean, weights);
  return {
    mean: mean.map((of, i) => of + (gain[i] ?? 0) * surprise),
    covariance: covariance.map((row, i) =>
      row.map((of, j) => {
        const [gi, gj] = [gain[i] ?? 0, gain[j] ?? 0];
        return of - gi * (spread[j] ?? 0) - gj * (spread[i] ?? 0) + gi * gj * total;
      }),
    ),
  };
}

/** Lets number `index` wander: its variance grows by `variance`, its mean stays. */
export function loosen(belief: Belief, index: number, variance: number): Belief {
  return {
    mean: belief.mean,
    covariance: belief.covariance.map((row, i) =>
      i === index ? row.map((of, j) => (j === index ? of + variance : of)) : row,
    ),
  };
}

/**
 * Draws number `index` back towards `home`: a share `kept` (0 to 1) of its distance stays, and its
 * variance goes to `variance` as it would after endless time (an Ornstein-Uhlenbeck step).
 */
export function fade(
  belief: Belief,
  index: number,
  {
    home,
    variance,
    kept,
  }: { readonly home: number; readonly variance: number; readonly kept: number },
): Belief {
  return {
    mean: belief.mean.map((of, i) => (i === index ? home + kept * (of - home) : of)),
    covariance: belief.covariance.map((row, i) =>
      row.map((of, j) => {
        if (i === index && j === index) return kept * kept * of + (1 - kept * kept) * variance;
        return i === index || j === index ? kept * of : of;
      }),
    ),
  };
}

/** Adds one more number that nothing is known of but its prior. */
export function widen(belief: Belief, mean: number, variance: number): Belief {
  const size = belief.mean.length;
  return {
    mean: [...belief.mean, mean],
    covariance: [
      ...belief.covariance.map((row) => [...row, 0]),
      [...new Array<number>(size).fill(0), variance],
    ],
  };
}
