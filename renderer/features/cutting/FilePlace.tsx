import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { cuttingFailureWords } from './cutting-failure-words.ts';
import { FilePreview } from './FilePreview.tsx';
import classes from './FilesDialog.module.css';
import type { FileState } from './use-made-file.ts';

type Props = {
  readonly state: FileState;
  readonly unit: LengthUnit;
  readonly cancel: () => void;
  readonly again: () => void;
};

/** Where the file shows: itself, that it is being made, or why it is not. */
export function FilePlace({ state, unit, cancel, again }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <section className={classes.place} aria-label={t('cutting:preview.title')}>
      {state.kind === 'making' && (
        <div className={classes.notice} role="status">
          <Loader size="sm" aria-hidden />
          <p>{t('cutting:making')}</p>
          <Button variant="subtle" onClick={cancel}>
            {t('common:action.cancel')}
          </Button>
        </div>
      )}
      {state.kind === 'failed' && (
        <div className={classes.notice} role="alert">
          <p>{cuttingFailureWords(t, state.failure, { unit, language: i18n.language })}</p>
          <Button variant="default" onClick={again}>
            {t('cutting:again')}
          </Button>
        </div>
      )}
      {state.kind === 'broken' && <ErrorState error={state.error} onRetry={again} />}
      {state.kind === 'made' && (
        <>
          <p className={classes.name}>{state.file.fileName}</p>
          <FilePreview file={state.file} />
        </>
      )}
    </section>
  );
}
