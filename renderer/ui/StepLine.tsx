import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconExclamationMark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import classes from './StepLine.module.css';

export type Step = {
  readonly id: string;
  readonly label: string;
  /** What has been settled there, e.g. the design's name. */
  readonly note?: string;
  /** `needs`: a person has been there and something is still missing. */
  readonly state: 'done' | 'current' | 'open' | 'needs' | 'blocked';
  /** Where it leads; missing when it cannot be gone to yet. */
  readonly to?: string;
};

type Props = { readonly label: string; readonly steps: readonly Step[] };

/** An order's steps along a tape: what is done, where one is, what may be gone to. */
export function StepLine({ label, steps }: Props) {
  const { t } = useTranslation();
  return (
    <nav aria-label={label}>
      <ol className={classes.line}>
        {steps.map((step, index) => {
          const inside = (
            <>
              <span className={classes.knot} aria-hidden="true">
                <Knot state={step.state} number={index + 1} />
              </span>
              <span className={classes.words}>
                <span className={classes.label}>{step.label}</span>
                {step.note !== undefined && <span className={classes.note}>{step.note}</span>}
              </span>
              <VisuallyHidden>{t(`common:step.${step.state}`)}</VisuallyHidden>
            </>
          );
          return (
            <li key={step.id} className={classes.step} data-state={step.state}>
              {step.to === undefined || step.state === 'blocked' ? (
                <span className={classes.body}>{inside}</span>
              ) : (
                <Link
                  href={step.to}
                  className={classes.body}
                  {...(step.state === 'current' ? { 'aria-current': 'step' } : {})}
                >
                  {inside}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Knot({ state, number }: { readonly state: Step['state']; readonly number: number }) {
  if (state === 'done') return <IconCheck size={14} stroke={2.4} />;
  if (state === 'needs') return <IconExclamationMark size={15} stroke={2.2} />;
  return number;
}
