import classes from './Money.module.css';
import { useFormat } from './use-format.ts';

type Props = {
  /** In the currency's minor unit. */
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** `figure` is the large one, for the total of a page. */
  readonly size?: 'text' | 'large' | 'figure';
  readonly plain?: boolean;
};

/** An amount: brass, tabular, written as the language writes it. */
export function Money({ minor, currency, size = 'text', plain = false }: Props) {
  const format = useFormat();
  return (
    <data className={classes.root} value={minor} data-size={size} data-plain={plain}>
      {format.money(minor, currency)}
    </data>
  );
}
