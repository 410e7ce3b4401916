import { Table, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Draft } from '../../../shared/pattern/model.ts';
import { seamName } from '../../app/side-names.ts';
import classes from './FigureTable.module.css';
import { isSeamOff, marksOf, seamsInOrder } from './seam-rows.ts';
import { useLengths } from './use-lengths.ts';

type Props = {
  readonly draft: Draft;
  /** The seam that is being walked. */
  readonly picked: string | null;
  readonly onMark: (marks: ReadonlySet<string> | null) => void;
  readonly onPick: (seam: string | null) => void;
};

/** Every seam with the lengths of its two sides; the picked one is walked on the canvas. */
export function SeamReport({ draft, picked, onMark, onPick }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  return (
    <section aria-label={t('pattern:seams.title')}>
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
          {seamsInOrder(draft).map((seam) => (
            <Table.Tr
              key={seam.id}
              data-off={isSeamOff(seam) || undefined}
              data-picked={seam.id === picked || undefined}
              onPointerEnter={() => onMark(marksOf(seam))}
              onPointerLeave={() => onMark(null)}
            >
              <Table.Td>
                <UnstyledButton
                  className={classes.pick}
                  aria-pressed={seam.id === picked}
                  onClick={() => onPick(seam.id === picked ? null : seam.id)}
                >
                  {seamName(t, seam)}
                </UnstyledButton>
              </Table.Td>
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
