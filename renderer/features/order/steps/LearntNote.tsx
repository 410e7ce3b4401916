import { Button, Collapse, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Response } from '../../../../shared/contract/contract.ts';
import { nearestFit, tableOptions } from '../../../../shared/fit/fit-basis.ts';
import type { GarmentChoice } from '../../../../shared/order/order.ts';
import { designDefinition } from '../../../../shared/pattern/designs/index.ts';
import { useStudioQuery } from '../../../app/use-studio-query.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useLengths } from '../../pattern/use-lengths.ts';
import classes from './LearntNote.module.css';

type Props = {
  readonly customerId: string;
  readonly sessionId: string;
  readonly garment: GarmentChoice;
  readonly onChange: (garment: GarmentChoice) => void;
};

type Learnt = Response<'fit:learnt'>;

const DAY_MS = 86_400_000;

/** Takes over what earlier fittings taught, says what and why, and lets it be overruled. */
export function LearntNote({ customerId, sessionId, garment, onChange }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  // Asked for the garment's style alone: what is already taken over must not ask again.
  const { learnt: taken, ...choice } = garment;
  const definition = designDefinition(garment.design);
  const table = tableOptions(
    definition,
    garment.designOptions,
    nearestFit(definition, garment.designOptions),
  );
  const asked = { ...choice, designOptions: table };
  const { data } = useStudioQuery('fit:learnt', { customerId, sessionId, garment: asked });
  const isNew = taken === undefined || taken.session !== sessionId;
  const wasOverruled = taken !== undefined && Object.keys(taken.places).length === 0;

  const takeOver = (learnt: Learnt): void =>
    onChange({
      ...garment,
      designOptions: learnt.options,
      learnt: {
        session: sessionId,
        places: Object.fromEntries(learnt.places.map(({ place, mm }) => [place, Math.round(mm)])),
      },
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each reading, not at each edit
  useEffect(() => {
    if (data !== undefined && data.places.length > 0 && isNew && !wasOverruled) takeOver(data);
  }, [data, isNew, wasOverruled]);

  if (data === undefined || data.places.length === 0) return null;
  const overrule = (): void =>
    onChange({ ...garment, designOptions: table, learnt: { session: sessionId, places: {} } });
  return (
    <section className={classes.note} aria-label={t('fittings:learnt.title')}>
      <div className={classes.line}>
        <span data-off={wasOverruled || undefined}>
          {t(wasOverruled ? 'fittings:learnt.overruled' : 'fittings:learnt.lead')}{' '}
          <Changes learnt={data} />
        </span>
        <UnstyledButton className={classes.why} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('fittings:learnt.why')}
        </UnstyledButton>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => (wasOverruled ? takeOver(data) : overrule())}
        >
          {t(wasOverruled ? 'fittings:learnt.takeOver' : 'fittings:learnt.overrule')}
        </Button>
      </div>
      <Collapse expanded={open}>
        <Reasons learnt={data} />
      </Collapse>
    </section>
  );
}

function Changes({ learnt }: { readonly learnt: Learnt }) {
  const { t } = useTranslation();
  const lengths = useLengths();
  return (
    <strong className={classes.changes}>
      {learnt.places
        .map(({ place, mm }) => `${t(`fittings:place.${place}`)} ${lengths.signed(Math.round(mm))}`)
        .join(', ')}
    </strong>
  );
}

/** For each place: which fittings, what is wish and what is the tape, and how sure that is. */
function Reasons({ learnt }: { readonly learnt: Learnt }) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const { date } = useFormat();
  return (
    <ul className={classes.reasons}>
      {learnt.places.map(({ place, easeMm, bodyMm, low95, high95, evidence, bodyChanged }) => (
        <li key={place}>
          <strong>{t(`fittings:place.${place}`)}</strong>
          {': '}
          {evidence
            .map(({ number, day, alteredMm }) =>
              t(
                alteredMm === 0
                  ? 'fittings:learnt.leftAlone'
                  : alteredMm > 0
                    ? 'fittings:learnt.letOut'
                    : 'fittings:learnt.takenIn',
                {
                  number,
                  day: date(day * DAY_MS, 'date'),
                  length: lengths.length(Math.abs(alteredMm)),
                },
              ),
            )
            .join('; ')}
          {'. '}
          {t('fittings:learnt.parts', {
            wish: lengths.signed(Math.round(easeMm)),
            tape: lengths.signed(Math.round(bodyMm)),
            low: lengths.signed(Math.round(low95)),
            high: lengths.signed(Math.round(high95)),
          })}
          {bodyChanged && ` ${t('fittings:learnt.bodyChanged')}`}
        </li>
      ))}
    </ul>
  );
}
