import { Button, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import classes from './PatternPanel.module.css';

type Props = { readonly isOpen: boolean; readonly onToggle: () => void };

/** Where there is no room for both, the side is put away and taken out again. */
export function SideHandle({ isOpen, onToggle }: Props) {
  const { t } = useTranslation();
  const Icon = isOpen ? IconLayoutSidebarRightCollapse : IconLayoutSidebarRightExpand;
  return (
    <Tooltip label={t(isOpen ? 'pattern:side.close' : 'pattern:side.open')}>
      <Button
        className={classes.handle ?? ''}
        variant="default"
        size="xs"
        leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {t(isOpen ? 'pattern:side.hide' : 'pattern:side.show')}
      </Button>
    </Tooltip>
  );
}
