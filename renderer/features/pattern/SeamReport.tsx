import { Table } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Draft } from '../../../shared/pattern/model.ts';
import { seamName } from '../../app/side-names.ts';
import classes from './FigureTable.module.css';
import { isSeamOff, marksOf, SEAM_TOLERANCE_MM, seamsInOrder } from './seam-rows.ts';
import { useLengths } from './use-lengths.ts';

type Props = {
  readonly draft: Draft;
  readonly onMark: (marks: ReadonlySet<string> | null) => void;
};

/** Every seam with the lengths of its two sides: does it meet? */
export function SeamReport({ draft, onMark }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const seams = seamsInOrder(draft);
  const off = seams.filter(isSeamOff).length;
  const tolerance = lengths.fine(SEAM_TOLERANCE_MM).replace('+', '');
  return (
    <section aria-label={t('pattern:seams.title')}>
      <p className={classes.verdict} data-bad={off > 0 || undefined}>
        {off > 0 ? <IconAlertTriangle size={17} /> : <IconCheck size={17} />}
        {off > 0
          ? t('pattern:seams.off', { count: off, tolerance })
          : t('pattern:seams.allMeet', { count: seams.length, tolerance })}
      </p>
      <Table verticalSpacing={4} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('pattern:seams.seam')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:seams.lengths')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:seams.ease')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:seams.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {seams.map((seam) => (
            <Table.Tr
              key={seam.id}
              data-off={isSeamOff(seam) || undefined}
              onPointerEnter={() => onMark(marksOf(seam))}
              onPointerLeave={() => onMark(null)}
            >
              <Table.Td>{seamName(t, seam)}</Table.Td>
              <Table.Td className={classes.number}>
                {t('pattern:seams.pair', {
                  a: lengths.figure(seam.aLength),
                  b: lengths.figure(seam.bLength),
                })}
              </Table.Td>
              <Table.Td className={classes.number}>{lengths.fine(seam.ease)}</Table.Td>
              <Table.Td className={classes.number}>
                <output className={classes.difference}>{lengths.fine(seam.difference)}</output>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
