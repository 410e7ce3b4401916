import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { memo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { ZOOM_STEP } from './canvas-keys.ts';
import classes from './PatternCanvas.module.css';
import { LIFE_SIZE } from './view.ts';
import type { ViewKeeper } from './view-keeper.ts';

type Props = { readonly keeper: ViewKeeper };

/** Nearer, further, life size and the whole pattern. */
export const CanvasToolbar = memo(function CanvasToolbar({ keeper }: Props) {
  const { t } = useTranslation();
  const percent = useSyncExternalStore(keeper.subscribe, () =>
    Math.round((keeper.view().scale / LIFE_SIZE) * 100),
  );
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('pattern:zoom.label')}>
      <Tool label={t('pattern:zoom.out')} keys="-" onClick={() => keeper.zoomStep(1 / ZOOM_STEP)}>
        <IconZoomOut size={18} stroke={1.5} />
      </Tool>
      <Tooltip label={t('pattern:zoom.lifeSize')}>
        <button
          type="button"
          className={classes.percent}
          aria-keyshortcuts="1"
          onClick={() => keeper.lifeSize()}
        >
          {t('pattern:zoom.percent', { percent })}
        </button>
      </Tooltip>
      <Tool label={t('pattern:zoom.in')} keys="+" onClick={() => keeper.zoomStep(ZOOM_STEP)}>
        <IconZoomIn size={18} stroke={1.5} />
      </Tool>
      <Tool label={t('pattern:zoom.fit')} keys="0" onClick={() => keeper.fitAll()}>
        <IconArrowsMaximize size={18} stroke={1.5} />
      </Tool>
    </div>
  );
});

type ToolProps = {
  readonly label: string;
  readonly keys: string;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
};

function Tool({ label, keys, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-keyshortcuts={keys}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
