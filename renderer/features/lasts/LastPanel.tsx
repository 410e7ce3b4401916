import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { ChosenLasts } from '../../../shared/shoe/chosen-last.ts';
import { lastById } from '../../../shared/shoe/last-table.ts';
import { PAIRINGS, type Pairing, usualPairing } from '../../../shared/shoe/propose-last.ts';
import type { LastFor } from '../../../shared/shoe/rank-lasts.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import type { PatternChoice } from '../pattern/garment-edits.ts';
import type { GarmentStore } from '../pattern/garment-history.ts';
import { FootColumn } from './FootColumn.tsx';
import { GirthBars } from './GirthBars.tsx';
import classes from './LastPanel.module.css';
import { LastRanking } from './LastRanking.tsx';
import { LastStandingNote } from './LastStandingNote.tsx';
import { asInTable, chooseModel, chooseSize, chooseWidth } from './last-choice.ts';
import { lastBench, lastView, rankedFor, SIDES } from './last-view.ts';
import { useLastWords } from './use-last-words.ts';

type Props = {
  readonly choice: PatternChoice;
  readonly measurements: MeasurementSet;
  readonly wearer: LastFor;
  readonly onCommit: GarmentStore['commit'];
};

/** The last under the shoe: what is proposed for each foot and why, and every other last of the shop. */
export function LastPanel({ choice, measurements, wearer, onCommit }: Props) {
  const { t } = useTranslation();
  const words = useLastWords();
  const tables = useStudioQuery('shoes:tables');
  const [wish, setWish] = useState<Pairing | null>(null);
  if (tables.isError) {
    return <ErrorState error={tables.error} onRetry={() => void tables.refetch()} />;
  }
  if (tables.data === undefined) return <LoadingState rows={4} />;
  const bench = lastBench(choice, measurements, wearer, tables.data.lasts);
  if (bench === null) return <p className={classes.note}>{t('lasts:unmeasured')}</p>;
  const view = lastView(bench, choice, measurements);
  const pairing = wish ?? view?.pairing ?? usualPairing(bench.feet);
  const ranked = rankedFor(bench, pairing);
  const choose = (lasts: ChosenLasts | null): void => {
    if (lasts !== null) onCommit({ ...choice, lasts }, { kind: 'last' });
  };
  const repair = (next: Pairing): void => {
    setWish(next);
    const last = view && lastById(bench.table, view.lasts.left.lastId);
    if (last) choose(chooseModel(bench, last, next));
  };
  return (
    <section className={classes.panel} aria-label={t('lasts:title')}>
      {view === null ? (
        <p className={classes.note}>{t('lasts:none')}</p>
      ) : (
        <>
          <LastStandingNote view={view} onRenew={() => choose(asInTable(bench, view.lasts))} />
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t('lasts:pairing.label')}
            data={PAIRINGS.map((value) => ({ value, label: t(`lasts:pairing.${value}`) }))}
            value={pairing}
            onChange={repair}
          />
          {view.pairReasons.map((reason) => (
            <p key={reason.code} className={classes.note}>
              {words.pair(reason)}
            </p>
          ))}
          <div className={classes.feet}>
            {SIDES.map((side) => (
              <FootColumn
                key={side}
                bench={bench}
                foot={view[side]}
                sizes={tables.data.sizes}
                measurements={measurements}
                onSize={(mm) =>
                  choose(chooseSize(bench, view.lasts, pairing === 'one-size' ? SIDES : [side], mm))
                }
                onWidth={(id) => choose(chooseWidth(bench, view.lasts, side, id))}
              />
            ))}
          </div>
          <p className={classes.note}>{t('lasts:sole.legend')}</p>
          <GirthBars feet={SIDES.map((side) => view[side])} construction={bench.construction} />
        </>
      )}
      <h3 className={classes.side}>{t('lasts:ranking')}</h3>
      <LastRanking
        ranked={ranked}
        chosenId={view?.lasts.left.lastId ?? null}
        onChoose={(last) => choose(chooseModel(bench, last, pairing))}
      />
      {view?.isChosen === true && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            setWish(null);
            onCommit({ ...choice, lasts: undefined }, { kind: 'proposed-last' });
          }}
        >
          {t('lasts:backToProposal')}
        </Button>
      )}
      <p className={classes.note}>{t('lasts:outOfScope')}</p>
    </section>
  );
}
