import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { Page } from '../../ui/Page.tsx';
import { StepLine } from '../../ui/StepLine.tsx';
import classes from './OrderDesk.module.css';
import { OrderHead } from './OrderHead.tsx';
import { type OrderStep, orderStepPath } from './order-steps.ts';
import { PriceBar } from './PriceBar.tsx';
import { ClothStep } from './steps/ClothStep.tsx';
import { ConfirmStep } from './steps/ConfirmStep.tsx';
import { CustomerStep } from './steps/CustomerStep.tsx';
import { DesignStep } from './steps/DesignStep.tsx';
import { MeasureStep } from './steps/MeasureStep.tsx';
import { PatternStep } from './steps/PatternStep.tsx';
import type { StepProps } from './steps/step-props.ts';
import { TakenPage } from './TakenPage.tsx';
import { useOrderFacts } from './use-order-facts.ts';
import { type Loaded, useOrderWork } from './use-order-work.ts';
import { useRepricedQuote } from './use-repriced-quote.ts';
import { useStepKeys } from './use-step-keys.ts';
import { useSteps } from './use-steps.ts';
import { useTakeOrder } from './use-take-order.ts';

type Props = {
  readonly orderId: string;
  readonly step: OrderStep;
  readonly loaded: Loaded;
  readonly catalogue: Catalogue;
  readonly settings: Settings;
};

const BODIES: Readonly<Record<OrderStep, (props: StepProps) => React.ReactNode>> = {
  customer: CustomerStep,
  measure: MeasureStep,
  design: DesignStep,
  pattern: PatternStep,
  cloth: ClothStep,
  confirm: ConfirmStep,
};

/** The order in hand: the line of steps above, the step itself, the price below. */
export function OrderDesk({ orderId, step, loaded, catalogue, settings }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const working = useOrderWork(orderId, loaded);
  const facts = useOrderFacts(working.work, catalogue);
  const taking = useTakeOrder(orderId, working);
  const [primary, setPrimary] = useState<HTMLElement | null>(null);
  const name = useCustomerName(working.work.customerId);
  const steps = useSteps({ orderId, step, working, facts, catalogue, name });
  const goTo = (next: OrderStep) => navigate(orderStepPath(orderId, next));
  useStepKeys({ step, goTo, primary });
  useRepricedQuote(orderId, working);
  useSeen(step, working);
  useDefaultSession(facts, working);

  if (working.order !== null && working.order.state !== 'quote') {
    return <TakenPage orderId={orderId} />;
  }
  const Body = BODIES[step];
  return (
    <Page width="wide">
      <div className={classes.desk}>
        <OrderHead name={name} number={working.order?.number ?? null} />
        <StepLine label={t('order:steps.label')} steps={steps} />
        <section className={classes.body} aria-labelledby={HEADING_ID}>
          <StepHeading step={step} />
          <Body
            orderId={orderId}
            working={working}
            facts={facts}
            catalogue={catalogue}
            settings={settings}
            taking={taking}
            goTo={goTo}
          />
        </section>
        <PriceBar
          step={step}
          working={working}
          catalogue={catalogue}
          mayTake={facts.gaps.length === 0}
          taking={taking}
          goTo={goTo}
          primaryRef={setPrimary}
        />
      </div>
    </Page>
  );
}

function useCustomerName(id: string | null): string | null {
  const customer = useStudioQuery('customers:get', { id: id ?? '' }, { enabled: id !== null });
  return id === null ? null : (customer.data?.name ?? null);
}

const HEADING_ID = 'order-step';

/** Steps that need every line of a low window; their heading is for readers only. */
const QUIET: readonly OrderStep[] = ['measure', 'pattern'];

/** The step's own heading takes the focus when the step changes, so that keys and readers follow. */
function StepHeading({ step }: { step: OrderStep }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // A step that has a field of its own to start with has put the focus there already.
    const taken = document.activeElement?.matches('input, textarea, select') === true;
    if (!taken) heading.current?.focus({ preventScroll: true });
    heading.current?.closest('main')?.scrollTo({ top: 0 });
  }, [step]);
  return (
    <h2
      ref={heading}
      id={HEADING_ID}
      tabIndex={-1}
      className={classes.heading}
      data-quiet={QUIET.includes(step) || undefined}
    >
      {t(`order:heading.${step}`)}
    </h2>
  );
}

function useSeen(step: OrderStep, { work, change }: ReturnType<typeof useOrderWork>) {
  useEffect(() => {
    const seen = work.seen.includes(step) ? work.seen : [...work.seen, step];
    if (seen !== work.seen || work.at !== step) change({ seen, at: step });
  }, [step, work.seen, work.at, change]);
}

/** An order is made from the newest measurements until a person chooses others. */
function useDefaultSession(
  { sessions }: ReturnType<typeof useOrderFacts>,
  { work, change }: ReturnType<typeof useOrderWork>,
) {
  const newest = sessions[0]?.id ?? null;
  useEffect(() => {
    if (work.sessionId === null && newest !== null) change({ sessionId: newest });
  }, [work.sessionId, newest, change]);
}
