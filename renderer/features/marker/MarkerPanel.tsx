import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MarkerView } from '../../../shared/contract/marker-requests.ts';
import type { MarkerLayout, MarkerSettings } from '../../../shared/marker/order-marker.ts';
import type { Material } from '../../../shared/pattern/model.ts';
import { failureWords } from '../../app/failure-words.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import classes from './Marker.module.css';
import { MarkerBoard } from './MarkerBoard.tsx';
import { MarkerControls } from './MarkerControls.tsx';
import { MarkerFigures } from './MarkerFigures.tsx';
import { MarkerNotes } from './MarkerNotes.tsx';
import { MarkerProgress } from './MarkerProgress.tsx';
import { RemnantField } from './RemnantField.tsx';
import { useMarkerDesk } from './use-marker-desk.ts';

type Props = {
  readonly orderId: string;
  /** Stands before the choice of material. */
  readonly children?: ReactNode;
  /** Colour of the cloth the garment is cut from. */
  readonly colour: string | null;
};

/** The markers of an order, one material at a time. */
export function MarkerPanel({ orderId, colour, children }: Props) {
  const { t } = useTranslation();
  const listed = useStudioQuery('markers:get', { orderId });
  const [material, choose] = useState<Material | null>(null);
  if (listed.error && listed.data === undefined) {
    return <ErrorState error={listed.error} onRetry={() => void listed.refetch()} />;
  }
  if (listed.data === undefined) return <LoadingState />;
  const { markers } = listed.data;
  const view = markers.find((one) => one.material === material) ?? markers[0];
  if (view === undefined) {
    return <EmptyState title={t('marker:empty.title')}>{t('marker:empty.words')}</EmptyState>;
  }
  return (
    <div className={classes.panel}>
      <div className={classes.switches}>
        {children}
        {markers.length > 1 && (
          <SegmentedControl
            aria-label={t('marker:materials')}
            data={markers.map((one) => ({
              value: one.material,
              label: t(`marker:material.${one.material}`),
            }))}
            value={view.material}
            onChange={(value) => choose(value as Material)}
          />
        )}
      </div>
      <OneMarker
        key={view.material}
        orderId={orderId}
        view={view}
        colour={view.pricePerMetreMinor === null ? null : colour}
      />
    </div>
  );
}

/** A first budget that a person waits for without looking away. */
const FIRST_SECONDS = 10;

function OneMarker({
  orderId,
  view,
  colour,
}: {
  readonly orderId: string;
  readonly view: MarkerView;
  readonly colour: string | null;
}) {
  const { t } = useTranslation();
  const { kept, run, material, preset } = view;
  const [edited, setEdited] = useState<Partial<MarkerSettings>>({});
  const [seconds, setSeconds] = useState(kept?.seconds ?? FIRST_SECONDS);
  const settings: MarkerSettings = { ...(kept?.settings ?? preset), ...edited };
  const shownSettings = run?.settings ?? kept?.settings ?? settings;
  const listed = useStudioQuery(
    'markers:pieces',
    { orderId, material, settings: shownSettings, lay: 'single' },
    { keepPrevious: true },
  );
  const pieces = listed.data?.pieces ?? NO_PIECES;
  const desk = useMarkerDesk(orderId, view, pieces);
  const start = useStudioMutation('markers:start');
  const stop = useStudioMutation('markers:stop');
  const { pinned, placements } = desk.document;
  const isChanged = kept !== null && JSON.stringify(settings) !== JSON.stringify(kept.settings);
  const layout: MarkerLayout | null =
    run?.layout ??
    (kept === null
      ? null
      : {
          ...kept.layout,
          lengthMm: desk.lengthMm,
          density: Math.min(100, (kept.layout.density * kept.layout.lengthMm) / desk.lengthMm),
        });
  const begin = () =>
    start.mutate({
      ...{ orderId, material, settings, seconds },
      // Another search of the same pieces starts from another seed, so that it may find more.
      seed: kept === null ? 1 : (kept.seed + 1) % 1000,
      pins: view.outOfDate !== null ? [] : placements.filter(({ id }) => pinned.includes(id)),
      pinnedLay: kept?.layout.lay ?? null,
    });
  const failure = start.error ?? stop.error ?? desk.error;
  return (
    <div className={classes.work}>
      <MarkerBoard
        settings={{ ...shownSettings, flaws: settings.flaws }}
        colour={colour}
        pieces={pieces}
        shown={run?.layout ?? null}
        desk={desk}
        mayMove={run === null && kept !== null && view.outOfDate !== 'pattern'}
        isStale={run === null && view.outOfDate !== null}
        onFlaw={(flaw) => setEdited({ ...edited, flaws: [...settings.flaws, flaw] })}
      />
      <aside className={classes.side}>
        {layout !== null && <MarkerFigures view={view} layout={layout} isRunning={run !== null} />}
        {run !== null && (
          <MarkerProgress run={run} onStop={() => stop.mutate({ orderId, material })} />
        )}
        <MarkerNotes view={view} pieces={pieces} isChanged={isChanged} />
        {failure !== null && (
          <p role="alert" className={classes.note} data-tone="danger">
            {failureWords(t, failure)}
          </p>
        )}
        {run === null && (
          <Button
            fullWidth
            classNames={{ root: classes.start, label: classes.startLabel }}
            loading={start.isPending}
            onClick={begin}
          >
            {t(startKey(view, pinned.length, isChanged), { count: pinned.length })}
          </Button>
        )}
        <MarkerControls
          settings={settings}
          seconds={seconds}
          disabled={run !== null}
          onChange={(part) => setEdited({ ...edited, ...part })}
          onSeconds={setSeconds}
        />
        {layout !== null && <RemnantField lengthMm={layout.lengthMm} density={layout.density} />}
      </aside>
    </div>
  );
}

const NO_PIECES: readonly never[] = [];

/** What the button that starts the search says: what will come of it. */
function startKey({ kept, outOfDate }: MarkerView, pinned: number, isChanged: boolean) {
  if (kept === null) return 'marker:start.first';
  if (isChanged || outOfDate !== null) return 'marker:start.anew';
  return pinned > 0 ? 'marker:start.around' : 'marker:start.further';
}
