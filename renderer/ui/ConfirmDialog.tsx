import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** The act in a word or two, never just "OK". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** For what cannot be undone. */
  readonly danger?: boolean;
  readonly busy?: boolean;
};

/** Asks before something that is hard to take back. */
export function ConfirmDialog(props: Props) {
  const { opened, title, children, confirmLabel, onConfirm, onClose, danger, busy } = props;
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Text component="div">{children}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button
          {...(danger === true ? { color: 'red' } : {})}
          loading={busy ?? false}
          onClick={onConfirm}
          data-autofocus
        >
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
