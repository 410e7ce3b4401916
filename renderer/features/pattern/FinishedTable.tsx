import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './FigureTable.module.css';
import type { FinishedRow } from './finished-rows.ts';
import { useLengths } from './use-lengths.ts';

type Props = { readonly rows: readonly FinishedRow[] };

/** What the garment will measure, beside the body it is for. */
export function FinishedTable({ rows }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const nameOf = (measurement: string, isOfBody: boolean): string =>
    isOfBody ? t(`measurements:name.${measurement}`) : t(`designs:finished.${measurement}`);
  const sided = (name: string, side: FinishedRow['side']): string =>
    side === null ? name : t(`pattern:sided.${side}`, { name });
  return (
    <section aria-label={t('pattern:finished.title')}>
      <p className={classes.unit}>
        {t('pattern:finished.lead', { unit: t(`pattern:finished.unit.${lengths.unit}`) })}
      </p>
      <Table verticalSpacing={5} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('pattern:finished.measure')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:finished.body')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:finished.ease')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:finished.garment')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ measurement, isBodyMeasurement, body, ease, finished, side }) => (
            <Table.Tr key={`${measurement} ${side}`}>
              <Table.Td>{sided(nameOf(measurement, isBodyMeasurement), side)}</Table.Td>
              <Table.Td className={classes.number}>
                {body === null ? '—' : lengths.figure(body)}
              </Table.Td>
              <Table.Td className={classes.number}>
                {ease === null ? '—' : lengths.difference(ease)}
              </Table.Td>
              <Table.Td className={`${classes.number} ${classes.strong}`}>
                {lengths.figure(finished)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
