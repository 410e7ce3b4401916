import { CloseButton, Slider, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { metBy, type SeamStation, type SeamWalk } from '../../../shared/pattern/seam-walk.ts';
import { seamName } from '../../app/side-names.ts';
import classes from './SeamWalkCard.module.css';
import { useLengths } from './use-lengths.ts';

type Props = {
  readonly walk: SeamWalk;
  /** How far the first side is sewn, mm. */
  readonly along: number;
  readonly onWalk: (along: number) => void;
  readonly onClose: () => void;
};

/** Both sides of one seam, walked against each other from notch to notch. */
export function SeamWalkCard({ walk, along, onWalk, onClose }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const name = seamName(t, walk.seam);
  const other = metBy(walk, along);
  const station = (of: SeamStation, index: number): string =>
    of.kind === 'notch' ? t('pattern:walk.notch', { index }) : t(`pattern:walk.${of.kind}`);
  const here = t('pattern:walk.here', { a: lengths.length(along), b: lengths.length(other) });
  return (
    <section className={classes.card} aria-label={t('pattern:walk.title', { seam: name })}>
      <header className={classes.head}>
        <h3>{name}</h3>
        <CloseButton size="sm" aria-label={t('pattern:walk.close')} onClick={onClose} />
      </header>
      <Slider
        size="sm"
        thumbSize={24}
        thumbLabel={t('pattern:walk.slider')}
        thumbProps={{ 'aria-valuetext': here }}
        min={0}
        max={Math.max(1, Math.round(walk.a.length))}
        step={1}
        value={Math.min(along, Math.round(walk.a.length))}
        label={null}
        marks={walk.a.notches.map((value) => ({ value }))}
        onChange={onWalk}
      />
      <output className={classes.here}>{here}</output>
      <Table verticalSpacing={3} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('pattern:walk.stretch')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:walk.sides')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:seams.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {walk.stretches.map(({ from, to, difference, tone }, i) => (
            <Table.Tr key={`${from.a} ${to.a}`} data-tone={tone}>
              <Table.Td>
                {t('pattern:walk.fromTo', { from: station(from, i), to: station(to, i + 1) })}
              </Table.Td>
              <Table.Td className={classes.number}>
                {t('pattern:seams.pair', {
                  a: lengths.figure(to.a - from.a),
                  b: lengths.figure(to.b - from.b),
                })}
              </Table.Td>
              <Table.Td className={classes.number}>
                <output className={classes.tone}>
                  {lengths.fine(difference)}
                  {tone === 'ease' && ` ${t('pattern:walk.ease')}`}
                </output>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
