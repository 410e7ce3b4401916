import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EditName } from './garment-edits.ts';
import { useMeasureName } from './method/use-measure-name.ts';
import classes from './UndoBar.module.css';

type Props = {
  readonly undoName: EditName | null;
  readonly redoName: EditName | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
};

/** Takes edits back and does them again, saying which. */
export function UndoBar({ undoName, redoName, onUndo, onRedo }: Props) {
  const { t } = useTranslation();
  const measureName = useMeasureName();
  const words = (name: EditName): string =>
    t(`pattern:edit.${name.kind}`, {
      option: 'option' in name ? t(`designs:option.${name.option}.name`) : '',
      edge: 'edge' in name ? t(`designs:edge.${name.edge}`) : '',
      posture: name.kind === 'posture' ? t(`pattern:posture.${name.posture}.name`) : '',
      method: name.kind === 'method' ? t(`method:kind.${name.method}`) : '',
      place: name.kind === 'pinned' ? t(`measurements:name.${name.measurement}`) : '',
      measure: name.kind === 'wanted' ? measureName(name.measure) : '',
      fit: name.kind === 'fit' ? t(`pattern:fit.${name.fit}`) : '',
    });
  const undo =
    undoName === null
      ? t('pattern:undo.nothing')
      : t('pattern:undo.undo', { edit: words(undoName) });
  const redo =
    redoName === null
      ? t('pattern:undo.nothingAgain')
      : t('pattern:undo.redo', { edit: words(redoName) });
  return (
    <>
      <Tooltip label={undo}>
        <ActionIcon
          variant="transparent"
          color="gray"
          size="lg"
          aria-label={undo}
          aria-keyshortcuts="Control+Z"
          className={classes.tool ?? ''}
          aria-disabled={undoName === null}
          onClick={onUndo}
        >
          <IconArrowBackUp size={18} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redo}>
        <ActionIcon
          variant="transparent"
          color="gray"
          size="lg"
          aria-label={redo}
          aria-keyshortcuts="Control+Shift+Z"
          className={classes.tool ?? ''}
          aria-disabled={redoName === null}
          onClick={onRedo}
        >
          <IconArrowForwardUp size={18} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
