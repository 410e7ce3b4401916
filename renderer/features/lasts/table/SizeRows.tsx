import { useTranslation } from 'react-i18next';

import {
  type SizeField,
  type SizeRow,
  sizeFigure,
  withSizeFigure,
} from '../../../../shared/shoe/check-sizes.ts';
import { type SizeTable, sizesOfFoot } from '../../../../shared/shoe/size-table.ts';
import { useFormat } from '../../../ui/use-format.ts';
import classes from './LastsPage.module.css';
import { SizeInput } from './SizeInput.tsx';

type Props = {
  readonly sizes: SizeTable;
  readonly onChange: (systems: SizeTable['systems'], system: string) => void;
};

const FIELDS: readonly SizeField[] = ['step', 'mmPerSize', 'footOffset', 'lastOffset'];

/** The foot that the last column is worked out for, mm. */
const EXAMPLE_MM = 270;

/** How sizes are worked out, row by row, with what they come to. */
export function SizeRows({ sizes, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const examples = sizesOfFoot(sizes, EXAMPLE_MM);
  const changed = (row: SizeRow, field: SizeField, value: number): void =>
    onChange(
      sizes.systems.map((known) =>
        known.id === row.id ? withSizeFigure(row, field, value) : known,
      ),
      t(`lasts:system.${row.id}`),
    );
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('lasts:sizes.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lasts:sizes.system')}</th>
            {FIELDS.map((field) => (
              <th key={field} scope="col">
                {t(`lasts:sizes.${field}`)}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              {t('lasts:sizes.example', { mm: EXAMPLE_MM })}
            </th>
          </tr>
        </thead>
        <tbody>
          {sizes.systems.map((row) => {
            const example = examples.find(({ system }) => system === row.id);
            const name = t(`lasts:system.${row.id}`);
            return (
              <tr key={row.id}>
                <th scope="row">{name}</th>
                {FIELDS.map((field) => {
                  const value = sizeFigure(row, field);
                  return (
                    <td key={field}>
                      {value === null ? (
                        '—'
                      ) : (
                        <SizeInput
                          label={t('lasts:sizes.of', {
                            system: name,
                            field: t(`lasts:sizes.${field}`),
                          })}
                          field={field}
                          value={value}
                          onCommit={(next) => changed(row, field, next)}
                        />
                      )}
                    </td>
                  );
                })}
                <td className={classes.number}>
                  {example &&
                    t('lasts:sizes.comesTo', {
                      exact: number(example.exact, 2),
                      marked: number(example.marked, 2),
                    })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
