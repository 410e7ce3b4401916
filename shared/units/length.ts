declare const unit: unique symbol;

/** A length in millimetres. The only length unit past the input fields. */
export type Millimetres = number & { readonly [unit]: 'mm' };

/** Brands a finite number as millimetres; throws a `RangeError` for NaN and infinities. */
export function mm(value: number): Millimetres {
  if (!Number.isFinite(value)) throw new RangeError(`not a length: ${value}`);
  return value as Millimetres;
}
