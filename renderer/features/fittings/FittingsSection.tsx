import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { settablePlaces } from '../../../shared/fit/fit-basis.ts';
import type { Fitting } from '../../../shared/fit/fitting.ts';
import type { Order, OrderSnapshot, OrderState } from '../../../shared/order/order.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Section } from '../../ui/Section.tsx';
import { FittingDialog } from './FittingDialog.tsx';
import classes from './Fittings.module.css';
import { useAlterationWords } from './use-alteration-words.ts';

type Props = {
  readonly order: Order & { readonly snapshot: OrderSnapshot };
  readonly colour: string | undefined;
};

/** From when there is something to try on. */
const FITTED_IN: readonly OrderState[] = [
  'cut',
  'sewing',
  'fitting',
  'alteration',
  'ready',
  'delivered',
];

/** The fittings of an order: what was altered, whether it fits, and the pattern with that in it. */
export function FittingsSection({ order, colour }: Props) {
  const { t } = useTranslation();
  const { garment } = order.snapshot;
  const fittings = useStudioQuery('fittings:ofOrder', { orderId: order.id });
  const [open, setOpen] = useState<Fitting | 'new' | null>(null);
  const settable = settablePlaces(designDefinition(garment.design)).length > 0;
  if (!FITTED_IN.includes(order.state) && (fittings.data ?? []).length === 0) return null;
  if (fittings.isError) return <ErrorState error={fittings.error} />;
  const listed = fittings.data ?? [];
  const altered = listed.some(({ alterations }) => alterations.length > 0);
  return (
    <Section
      title={t('fittings:title')}
      aside={
        settable && FITTED_IN.includes(order.state) ? (
          <Button variant="default" size="compact-md" onClick={() => setOpen('new')}>
            {t('fittings:add')}
          </Button>
        ) : undefined
      }
    >
      {listed.length === 0 && <p className={classes.hint}>{t('fittings:none')}</p>}
      <ol className={classes.list}>
        {listed.map((fitting) => (
          <FittingRow key={fitting.id} fitting={fitting} onOpen={() => setOpen(fitting)} />
        ))}
      </ol>
      {altered && (
        <Anchor component={Link} href={`/orders/${order.id}/altered`}>
          {t('fittings:seeAltered')}
        </Anchor>
      )}
      {open !== null && (
        <FittingDialog
          orderId={order.id}
          garment={garment}
          colour={colour}
          fitting={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function FittingRow({
  fitting,
  onOpen,
}: {
  readonly fitting: Fitting;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation();
  const words = useAlterationWords();
  const { alterations, complete, note, by, at } = fitting;
  return (
    <li className={classes.fitting}>
      <div>
        <span className={classes.when}>
          <DateText value={at} shape="date" />
          {by !== '' && ` · ${by}`}
        </span>
        {alterations.map((alteration) => (
          <span key={`${alteration.place} ${alteration.side}`} className={classes.alteration}>
            {words(alteration)}
          </span>
        ))}
        {note !== '' && <span className={classes.note}>{note}</span>}
        {complete && <span className={classes.complete}>{t('fittings:fits')}</span>}
      </div>
      <Button variant="subtle" size="compact-sm" onClick={onOpen}>
        {t('fittings:open')}
      </Button>
    </li>
  );
}
