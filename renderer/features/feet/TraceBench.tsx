import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { PictureTrace } from '../../../shared/feet/picture-trace.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './Feet.module.css';
import { FootFields } from './FootFields.tsx';
import { FootReadings } from './FootReadings.tsx';
import { SheetFields } from './SheetFields.tsx';
import { type Picture, TracePicture } from './TracePicture.tsx';
import { tracePath } from './trace-path.ts';
import { useFootWords } from './use-foot-words.ts';
import { useTakeOver } from './use-take-over.ts';
import { useTraceDesk } from './use-trace-desk.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type Props = {
  readonly customerId: string;
  /** The customer's. */
  readonly name: string;
  readonly picture: Picture;
  readonly start: PictureTrace;
  readonly keep: (trace: PictureTrace) => void;
  readonly sessions: readonly Session[];
  readonly settings: { readonly lengthUnit: LengthUnit; readonly staffName: string };
};

/** Picture and fields of one tracing, once all is loaded. */
export function TraceBench({ customerId, name, picture, start, keep, ...props }: Props) {
  const { t } = useTranslation();
  const { sessions, settings } = props;
  const unit = settings.lengthUnit;
  const desk = useTraceDesk(start, picture, keep);
  const words = useFootWords(unit);
  const { staffName } = settings;
  const { takeOver, isBusy } = useTakeOver({ customerId, sessions, unit, staffName });
  const [isTaken, setTaken] = useState(false);
  const { trace, foot, lengths } = desk;
  const mayTake = lengths !== null && Object.values(lengths).some((length) => length !== null);

  useUndoKeys(desk);

  const actions = (
    <>
      <Step label={t('feet:undo')} keys="Control+Z" mayStep={desk.mayUndo} onStep={desk.undo}>
        <IconArrowBackUp size={20} stroke={1.5} />
      </Step>
      <Step label={t('feet:redo')} keys="Control+Shift+Z" mayStep={desk.mayRedo} onStep={desk.redo}>
        <IconArrowForwardUp size={20} stroke={1.5} />
      </Step>
      {isTaken && (
        <Button component={Link} href={`/customers/${customerId}/measure`} variant="default">
          {t('feet:takeOver.open')}
        </Button>
      )}
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
    </>
  );
  return (
    <>
      <PageHeader
        title={t('feet:title', { name })}
        back={{ to: tracePath(customerId), label: t('feet:choose.other') }}
        actions={actions}
      />
      <div className={classes.columns}>
        <TracePicture picture={picture} desk={desk} words={words} />
        <div className={classes.side}>
          <SheetFields desk={desk} unit={unit} words={words} />
          <FootFields desk={desk} />
          <FootReadings desk={desk} words={words} />
          <p className={classes.hint}>{t('feet:takeOver.hint')}</p>
        </div>
      </div>
    </>
  );
}

type StepProps = {
  readonly label: string;
  readonly keys: string;
  readonly mayStep: boolean;
  readonly onStep: () => void;
  readonly children: ReactNode;
};

const Step = ({ label, keys, mayStep, onStep, children }: StepProps) => (
  <ActionIcon
    variant="transparent"
    color="gray"
    size={36}
    className={classes.step ?? ''}
    aria-label={label}
    aria-keyshortcuts={keys}
    aria-disabled={!mayStep}
    onClick={onStep}
  >
    {children}
  </ActionIcon>
);
