import { Button } from '@mantine/core';
import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';

import { notifyFailed } from '../../../app/notify.ts';
import type { Tape } from './tape-store.ts';
import { useWindowTape } from './use-window-tape.ts';

type Props = {
  /** What stands in the button's place where no tape can be connected. */
  readonly otherwise?: ReactNode;
};

/** Connects a digital tape whose readings go where the cursor is; says what became of it. */
export function TapeButton({ otherwise = null }: Props) {
  const tape = useWindowTape();
  return tape.isSupported() ? <Connect tape={tape} /> : otherwise;
}

function Connect({ tape }: { readonly tape: Tape }) {
  const { t } = useTranslation();
  const { status, fault } = useStore(tape.store);
  const isOn = status === 'on';
  useEffect(() => {
    // Closing the browser's choice is an answer, not a failure.
    if (fault !== null && fault !== 'none-chosen') notifyFailed(t(`tape:fault.${fault}`));
    if (status === 'lost') notifyFailed(t('tape:lost'));
  }, [status, fault, t]);
  return (
    <Button
      variant="default"
      aria-pressed={isOn}
      loading={status === 'connecting'}
      leftSection={
        isOn ? (
          <IconPlugConnected size={18} aria-hidden />
        ) : (
          <IconPlugConnectedX size={18} aria-hidden />
        )
      }
      onClick={() => void (isOn ? tape.disconnect() : tape.connect())}
    >
      {t(isOn ? 'tape:on' : 'tape:connect')}
    </Button>
  );
}
