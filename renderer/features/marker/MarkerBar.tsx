import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFlipVertical,
  IconPin,
  IconPinnedOff,
  IconRotate2,
  IconSquareDashed,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './Marker.module.css';
import type { MarkerEdit } from './marker-edits.ts';
import type { MarkerDesk } from './use-marker-desk.ts';

type Props = {
  readonly desk: MarkerDesk;
  readonly selected: string | null;
  readonly mayTurn: boolean;
  readonly mayFlip: boolean;
  readonly mayMove: boolean;
  readonly isPinned: boolean;
  readonly drawsFlaw: boolean;
  readonly nameOf: (id: string) => string;
  readonly onTurn: (id: string) => void;
  readonly onFlip: (id: string) => void;
  readonly onFlawTool: () => void;
};

/** What is done by hand: undo, and what the chosen piece can be asked for. */
export function MarkerBar(props: Props) {
  const { desk, selected, mayMove, isPinned, nameOf } = props;
  const { t } = useTranslation();
  const words = (edit: MarkerEdit): string =>
    t(`marker:edit.${edit.kind}`, { piece: edit.piece === null ? '' : nameOf(edit.piece) });
  const named = (key: 'undo' | 'redo', edit: MarkerEdit | null): string =>
    edit === null ? t(`marker:bar.${key}`) : t(`marker:bar.${key}Named`, { edit: words(edit) });
  const mayWork = selected !== null && mayMove;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('marker:bar.label')}>
      <Tool
        label={named('undo', desk.undoName)}
        disabled={desk.undoName === null || !mayMove}
        onClick={desk.undo}
      >
        <IconArrowBackUp size={18} stroke={1.5} />
      </Tool>
      <Tool
        label={named('redo', desk.redoName)}
        disabled={desk.redoName === null || !mayMove}
        onClick={desk.redo}
      >
        <IconArrowForwardUp size={18} stroke={1.5} />
      </Tool>
      <span className={classes.divider} />
      <Tool
        label={t('marker:bar.turn')}
        disabled={!mayWork || !props.mayTurn || isPinned}
        onClick={() => selected !== null && props.onTurn(selected)}
      >
        <IconRotate2 size={18} stroke={1.5} />
      </Tool>
      <Tool
        label={t('marker:bar.flip')}
        disabled={!mayWork || !props.mayFlip || isPinned}
        onClick={() => selected !== null && props.onFlip(selected)}
      >
        <IconFlipVertical size={18} stroke={1.5} />
      </Tool>
      <Tool
        label={t(isPinned ? 'marker:bar.unpin' : 'marker:bar.pin')}
        disabled={!mayWork}
        isOn={isPinned}
        onClick={() => selected !== null && desk.pin(selected)}
      >
        {isPinned ? <IconPinnedOff size={18} stroke={1.5} /> : <IconPin size={18} stroke={1.5} />}
      </Tool>
      <span className={classes.divider} />
      <Tool label={t('marker:bar.flaw')} isOn={props.drawsFlaw} onClick={props.onFlawTool}>
        <IconSquareDashed size={18} stroke={1.5} />
      </Tool>
      <span className={classes.chosen}>{selected === null ? '' : nameOf(selected)}</span>
    </div>
  );
}

type ToolProps = {
  readonly label: string;
  readonly disabled?: boolean;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function Tool({ label, disabled = false, isOn, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isOn ? 'light' : 'subtle'}
        size="lg"
        aria-label={label}
        aria-pressed={isOn}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
