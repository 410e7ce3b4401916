import { useTranslation } from 'react-i18next';

import type { Product } from '../../../../shared/catalogue/catalogue.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useLocalText } from '../../orders/use-local-text.ts';
import classes from './ProductOptions.module.css';

type Props = {
  readonly product: Product;
  readonly currency: string;
  /** Option id to choice id. */
  readonly choices: Readonly<Record<string, string>>;
  readonly onChoose: (option: string, choice: string) => void;
};

/** The product's few options as segments, each choice with what it adds to the price. */
export function ProductOptions({ product, currency, choices, onChoose }: Props) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const local = useLocalText();
  return (
    <div className={classes.options}>
      {product.options.map((option) => (
        <fieldset key={option.id} className={classes.option}>
          <legend className={classes.legend}>{local(option.name)}</legend>
          <div className={classes.segments}>
            {option.choices.map((choice) => (
              <label key={choice.id} className={classes.segment}>
                <input
                  type="radio"
                  className={classes.radio}
                  name={`option-${option.id}`}
                  checked={choices[option.id] === choice.id}
                  onChange={() => onChoose(option.id, choice.id)}
                />
                <span className={classes.name}>{local(choice.name)}</span>
                <span className={classes.price}>
                  {choice.priceMinor === 0
                    ? t('order:options.included')
                    : t('order:options.adds', { price: money(choice.priceMinor, currency) })}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
