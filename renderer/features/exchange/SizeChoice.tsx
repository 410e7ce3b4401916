import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ExchangeFile } from '../../../shared/measurement/exchange/exchange-file.ts';
import type { ExchangeChoice } from '../../../shared/measurement/exchange/open-exchange.ts';
import classes from './ImportDialog.module.css';

type Props = {
  readonly file: Extract<ExchangeFile, { readonly kind: 'multisize' }>;
  readonly choice: ExchangeChoice;
  readonly onChange: (choice: ExchangeChoice) => void;
};

/** Which size and height of a multisize file; it opens at the base its maker drafted. */
export function SizeChoice({ file: { dimensions, unit }, choice, onChange }: Props) {
  const { t } = useTranslation();
  const sizes = choice.sizes ?? dimensions.map(({ base }) => base);
  return (
    <div className={classes.choices}>
      {dimensions.map(({ id, kind, choices }, index) => (
        <Select
          key={id}
          label={t(`exchange:dimension.${kind}`)}
          searchable
          allowDeselect={false}
          value={String(sizes[index])}
          data={choices.map((value) => ({
            value: String(value),
            label: kind === 'height' ? `${value}\u202f${t(`measure:unit.${unit}`)}` : String(value),
          }))}
          onChange={(value) =>
            value !== null && onChange({ sizes: sizes.with(index, Number(value)) })
          }
        />
      ))}
    </div>
  );
}
