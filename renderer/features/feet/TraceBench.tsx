import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { PictureTrace } from '../../../shared/feet/picture-trace.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import classes from './Feet.module.css';
import { FootFields } from './FootFields.tsx';
import { FootReadings } from './FootReadings.tsx';
import { SheetFields } from './SheetFields.tsx';
import { type Picture, TracePicture } from './TracePicture.tsx';
import { useFootWords } from './use-foot-words.ts';
import { useTakeOver } from './use-take-over.ts';
import { useTraceDesk } from './use-trace-desk.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type Props = {
  readonly customerId: string;
  readonly picture: Picture;
  readonly start: PictureTrace;
  readonly keep: (trace: PictureTrace) => void;
  readonly sessions: readonly Session[];
  readonly settings: { readonly lengthUnit: LengthUnit; readonly staffName: string };
};

/** Picture and fields of one tracing, once all is loaded. */
export function TraceBench({ customerId, picture, start, keep, sessions, settings }: Props) {
  const { t } = useTranslation();
  const unit = settings.lengthUnit;
  const desk = useTraceDesk(start, picture, keep);
  const words = useFootWords(unit);
  const { staffName } = settings;
  const { takeOver, isBusy } = useTakeOver({ customerId, sessions, unit, staffName });
  const [isTaken, setTaken] = useState(false);
  const { trace, foot, lengths } = desk;
  const mayTake = lengths !== null && Object.values(lengths).some((length) => length !== null);

  useUndoKeys(desk);

  return (
    <div className={classes.columns}>
      <TracePicture picture={picture} desk={desk} words={words} />
      <div className={classes.side}>
        <SheetFields desk={desk} unit={unit} words={words} />
        <FootFields desk={desk} />
        <FootReadings desk={desk} words={words} />
        <div className={classes.row}>
          <Button
            loading={isBusy}
            disabled={!mayTake}
            onClick={() => {
              if (lengths === null) return;
              void takeOver({ side: trace.side, foot, lengths }, () => setTaken(true));
            }}
          >
            {t(`feet:takeOver.${trace.side}`)}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('feet:undo')}
            aria-keyshortcuts="Control+Z"
            disabled={!desk.mayUndo}
            onClick={desk.undo}
          >
            <IconArrowBackUp size={18} stroke={1.5} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('feet:redo')}
            aria-keyshortcuts="Control+Shift+Z"
            disabled={!desk.mayRedo}
            onClick={desk.redo}
          >
            <IconArrowForwardUp size={18} stroke={1.5} />
          </ActionIcon>
        </div>
        <p className={classes.hint}>
          {t('feet:takeOver.hint')}{' '}
          {isTaken && (
            <Link href={`/customers/${customerId}/measure`}>{t('feet:takeOver.open')}</Link>
          )}
        </p>
      </div>
    </div>
  );
}
