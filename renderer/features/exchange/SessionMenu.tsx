import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Session } from '../../../shared/measurement/session.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './SessionMenu.module.css';
import { EXPORTS, useExportSession } from './use-export-session.ts';
import { useMeasurementCard } from './use-measurement-card.ts';

/** What can be had of one session: its card on paper, files for other programs. */
export function SessionMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const save = useExportSession(session);
  const card = useMeasurementCard(session.id);
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <ActionIcon
          className={classes.target ?? ''}
          variant="subtle"
          size="sm"
          aria-label={t('exchange:export.menu', { date: date(session.takenAt, 'dateTime') })}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={card}>
          {t('exchange:export.card')}
        </Menu.Item>
        {EXPORTS.map((form) => (
          <Menu.Item key={form} onClick={() => save(form)}>
            {t(`exchange:export.${form}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
