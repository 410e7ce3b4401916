import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { notifyFailed } from '../../../app/notify.ts';
import { browserSerial, createSerialDriver } from './serial-driver.ts';
import type { TapeReading } from './tape-driver.ts';
import { createTape, type Tape } from './tape-store.ts';
import { typeIntoField } from './type-into-field.ts';

/** Said where the words are: the tape outlives every page. */
let sayNowhere: (reading: TapeReading) => void = () => {};

const tape: Tape = createTape({
  driver: createSerialDriver(browserSerial()),
  onReading: (reading) => {
    if (!typeIntoField(reading.text)) sayNowhere(reading);
  },
});

/** The tape of this window. */
export function useWindowTape(): Tape {
  const { t } = useTranslation();
  useEffect(() => {
    sayNowhere = ({ text }) => notifyFailed(t('tape:nowhere', { reading: text }));
  }, [t]);
  return tape;
}
