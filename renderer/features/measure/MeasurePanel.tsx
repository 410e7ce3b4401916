import { useTranslation } from 'react-i18next';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { readUnfinishedSession } from '../../../shared/measurement/unfinished-session.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useSharedWork } from '../../app/use-shared-work.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import type { Bands } from '../../canvas/band-path.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { type DraftWith, MeasureDesk } from './MeasureDesk.tsx';
import classes from './MeasurePanel.module.css';
import type { Preview } from './use-measure-desk.ts';

export type MeasurePanelProps = {
  readonly customerId: string;
  /** What it needs is asked for first; without a design all measurements are. */
  readonly design: DesignId | null;
  /** At every keystroke that makes a valid value: the last time's values under what is typed. */
  readonly onValuesChange?: (values: MeasurementSet) => void;
  /** What can be drawn before everything is measured: estimates where nothing is. */
  readonly onPreviewChange?: (preview: Preview) => void;
  /** Options and allowance of the garment in hand; without them the design's own. */
  readonly draftWith?: DraftWith;
  /** How sure each edge of the pattern is with what is measured so far. */
  readonly onBandsChange?: (bands: Bands | null) => void;
  readonly onSaved?: (session: Session) => void;
};

/** Measuring a customer: the fields, the drawn body, the last time beside it. Keeps every key. */
export function MeasurePanel(props: MeasurePanelProps) {
  // A desk belongs to one customer; another one gets another desk.
  return <LoadedPanel key={props.customerId} {...props} />;
}

function LoadedPanel(props: MeasurePanelProps) {
  const { customerId, design, draftWith, onValuesChange, onPreviewChange, onSaved } = props;
  const { t } = useTranslation();
  const sessions = useStudioQuery('sessions:list', { customerId });
  const customer = useStudioQuery('customers:get', { id: customerId });
  const { settings } = useSettings();
  const unfinished = useSharedWork(`measure:${customerId}`, readUnfinishedSession);

  if (sessions.isError) {
    return <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />;
  }
  if (!sessions.isSuccess || settings === undefined || unfinished.restored === undefined) {
    return <LoadingState rows={8} rowHeight={54} />;
  }
  return (
    <section className={classes.root} aria-label={t('measure:panel')}>
      <MeasureDesk
        customerId={customerId}
        design={design}
        sessions={sessions.data}
        settings={settings}
        birthday={customer.data?.birthday ?? ''}
        restored={unfinished.restored?.value ?? null}
        restoredAt={unfinished.restored?.savedAt ?? null}
        keep={unfinished.keep}
        drop={unfinished.drop}
        other={unfinished.other}
        takeOther={unfinished.takeOther}
        keepOwn={unfinished.keepOwn}
        draftWith={draftWith}
        onBandsChange={props.onBandsChange}
        onValuesChange={onValuesChange}
        onPreviewChange={onPreviewChange}
        onSaved={onSaved}
      />
    </section>
  );
}
