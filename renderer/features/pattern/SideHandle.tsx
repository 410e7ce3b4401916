import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import classes from './PatternPanel.module.css';

type Props = { readonly isOpen: boolean; readonly onToggle: () => void };

/** Where there is no room for both, the side is put away and taken out again. */
export function SideHandle({ isOpen, onToggle }: Props) {
  const { t } = useTranslation();
  const label = t(isOpen ? 'pattern:side.close' : 'pattern:side.open');
  const Icon = isOpen ? IconLayoutSidebarRightCollapse : IconLayoutSidebarRightExpand;
  return (
    <Tooltip label={label}>
      <ActionIcon
        className={classes.handle ?? ''}
        variant="default"
        size={44}
        aria-expanded={isOpen}
        aria-label={label}
        onClick={onToggle}
      >
        <Icon size={20} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  );
}
