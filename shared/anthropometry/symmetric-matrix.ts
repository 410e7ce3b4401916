/** Square matrices stored row by row in one typed array; the few operations a Gaussian needs. */
export type Matrix = { readonly size: number; readonly values: Float64Array };

export const zeros = (size: number): Matrix => ({ size, values: new Float64Array(size * size) });

/** The rows and columns named by `indices`, in that order. */
export function submatrix(matrix: Matrix, indices: readonly number[]): Matrix {
  const part = zeros(indices.length);
  indices.forEach((row, i) => {
    indices.forEach((column, j) => {
      part.values[i * part.size + j] = at(matrix, row, column);
    });
  });
  return part;
}

export const at = (matrix: Matrix, row: number, column: number): number =>
  matrix.values[row * matrix.size + column] ?? Number.NaN;

/**
 * Lower Cholesky factor of a symmetric positive definite matrix.
 * Throws a `RangeError` when the matrix is not positive definite.
 */
export function cholesky({ size, values }: Matrix): Matrix {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = values[i * size + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      if (i === j) {
        if (!(sum > 0)) throw new RangeError(`not positive definite at row ${i}`);
        lower[i * size + i] = Math.sqrt(sum);
      } else lower[i * size + j] = sum / (lower[j * size + j] ?? 1);
    }
  }
  return { size, values: lower };
}

/** Solves `A x = b` from the lower Cholesky factor of `A`. */
export function solve({ size, values: lower }: Matrix, b: ArrayLike<number>): Float64Array {
  const x = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (lower[k * size + i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i * size + i] ?? 1);
  }
  return x;
}

/** Inverse from the lower Cholesky factor. */
export function inverse(factor: Matrix): Matrix {
  const { size } = factor;
  const result = zeros(size);
  const unit = new Float64Array(size);
  for (let column = 0; column < size; column++) {
    unit.fill(0);
    unit[column] = 1;
    const x = solve(factor, unit);
    for (let row = 0; row < size; row++) result.values[row * size + column] = x[row] ?? 0;
  }
  return result;
}
