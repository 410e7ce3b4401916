import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type {
  ExchangeFile,
  TableChoice,
  TableColumns,
} from '../../../shared/measurement/exchange/exchange-file.ts';
import type { ExchangeChoice } from '../../../shared/measurement/exchange/open-exchange.ts';
import { LENGTH_UNITS } from '../../../shared/units/length-unit.ts';
import classes from './ImportDialog.module.css';

type Props = {
  readonly file: Extract<ExchangeFile, { readonly kind: 'table' }>;
  readonly choice: ExchangeChoice;
  readonly onChange: (choice: ExchangeChoice) => void;
};

const COLUMNS: readonly (keyof TableColumns)[] = ['name', 'value', 'left', 'right', 'side', 'unit'];

/** Which column of a table holds what, or which row is the customer; opens at what was guessed. */
export function TableColumnsChoice({ file: { headings, rows, guess }, choice, onChange }: Props) {
  const { t } = useTranslation();
  const table = choice.table ?? guess;
  const choose = (part: TableChoice): void => onChange({ table: part });
  return (
    <div className={classes.choices}>
      {table.layout === 'wide' && (
        <Select
          label={t('exchange:table.row')}
          searchable
          allowDeselect={false}
          value={String(table.row)}
          data={rows.map((cells, row) => ({
            value: String(row),
            label: `${row + 1}. ${cells.find((cell) => cell !== '') ?? ''}`,
          }))}
          onChange={(value) => value !== null && choose({ ...table, row: Number(value) })}
        />
      )}
      {table.layout === 'long' &&
        COLUMNS.map((column) => (
          <Select
            key={column}
            label={t(`exchange:table.${column}`)}
            placeholder={t('exchange:table.none')}
            clearable={column !== 'name'}
            allowDeselect={false}
            value={table.columns[column] === null ? null : String(table.columns[column])}
            data={headings.map((label, index) => ({ value: String(index), label }))}
            onChange={(value) => {
              const at = value === null ? null : Number(value);
              const columns = { ...table.columns, [column]: at ?? (column === 'name' ? 0 : null) };
              choose({ ...table, columns });
            }}
          />
        ))}
      <Select
        label={t('exchange:table.lengths')}
        allowDeselect={false}
        value={table.unit}
        data={LENGTH_UNITS.map((value) => ({ value, label: t(`measure:unit.${value}`) }))}
        onChange={(unit) => unit !== null && choose({ ...table, unit })}
      />
    </div>
  );
}
