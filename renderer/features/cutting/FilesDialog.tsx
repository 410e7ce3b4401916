import { Modal, NumberInput, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CuttingSource } from '../../../shared/contract/cutting-requests.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { CUTTING_PAPERS, type CuttingPaper } from '../../../shared/cutting/cutting-result.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { FileActions } from './FileActions.tsx';
import { FileControls } from './FileControls.tsx';
import { FilePlace } from './FilePlace.tsx';
import classes from './FilesDialog.module.css';
import { useFileSettings } from './use-file-settings.ts';
import { useMadeFile } from './use-made-file.ts';

type Props = {
  readonly source: CuttingSource;
  /** What the garment has all round, mm; a file may be written with another. */
  readonly allowanceMm: number;
  /** How many of its measurements nobody took. */
  readonly estimated: number;
  readonly onClose: () => void;
};

const LARGEST_ALLOWANCE_MM = 50;

/** Pattern, ticket and labels of a garment as files: chosen, looked at, saved or printed. */
export function FilesDialog(props: Props) {
  const { t } = useTranslation();
  const { data: settings } = useStudioQuery('settings:get');
  return (
    <Modal opened onClose={props.onClose} title={t('cutting:title')} size="min(76rem, 94vw)">
      {settings === undefined ? <LoadingState rows={6} /> : <Files {...props} stored={settings} />}
    </Modal>
  );
}

function Files({ source, allowanceMm, estimated, stored }: Props & { readonly stored: Settings }) {
  const { t, i18n } = useTranslation();
  const [what, setWhat] = useState<CuttingPaper>('pattern');
  const { settings, change } = useFileSettings(stored);
  const [allowance, setAllowance] = useState<string | number>(allowanceMm);
  const isValid =
    typeof allowance === 'number' && allowance >= 0 && allowance <= LARGEST_ALLOWANCE_MM;
  const asked = isValid && allowance !== allowanceMm ? allowance : null;
  const { state, cancel, again } = useMadeFile(
    isValid ? { source, what, settings, allowanceMm: asked } : null,
  );
  return (
    <div className={classes.root}>
      <div className={classes.controls}>
        <SegmentedControl
          orientation="vertical"
          fullWidth
          aria-label={t('cutting:what.label')}
          data={CUTTING_PAPERS.map((value) => ({ value, label: t(`cutting:what.${value}`) }))}
          value={what}
          onChange={(value) => setWhat(CUTTING_PAPERS.find((one) => one === value) ?? what)}
        />
        <FileControls papers={[what]} settings={settings} onChange={change} />
        {what !== 'labels' && (
          <NumberInput
            label={t('cutting:allowance.label')}
            value={allowance}
            min={0}
            max={LARGEST_ALLOWANCE_MM}
            clampBehavior="none"
            decimalScale={1}
            decimalSeparator={i18n.language === 'fr' ? ',' : '.'}
            allowedDecimalSeparators={[',', '.']}
            suffix={t('cutting:paper.mm')}
            error={
              isValid ? undefined : t('cutting:allowance.range', { max: LARGEST_ALLOWANCE_MM })
            }
            onChange={setAllowance}
          />
        )}
        {estimated > 0 && <p className={classes.warning}>{t('cutting:estimated')}</p>}
        <FileActions state={state} />
      </div>
      <FilePlace state={state} unit={stored.lengthUnit} cancel={cancel} again={again} />
    </div>
  );
}
