import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Catalogue, Product } from '../../../../shared/catalogue/catalogue.ts';
import type { GarmentChoice } from '../../../../shared/order/order.ts';
import { useStudioQuery } from '../../../app/use-studio-query.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useLocalText } from '../../orders/use-local-text.ts';
import { GarmentFlat } from '../GarmentFlat.tsx';
import { asLastTime, presetOf } from '../order-work.ts';
import classes from './DesignStep.module.css';
import type { StepProps } from './step-props.ts';

/** What is to be made: few cards, each a preset to start from. */
export function DesignStep({ working, catalogue, settings, goTo }: StepProps) {
  const { t } = useTranslation();
  const { work, change } = working;

  const choose = (garment: GarmentChoice | null, onward: boolean) => {
    if (garment === null) return;
    change({ garment });
    if (onward) goTo('pattern');
  };

  return (
    <ul className={classes.cards} aria-label={t('order:design.label')}>
      {catalogue.products.map((product) => (
        <ProductCard
          key={product.id}
          product={product}
          catalogue={catalogue}
          customerId={work.customerId}
          chosen={work.garment?.productId === product.id}
          // Choosing the chosen one again must not throw the options away.
          onPreset={() => {
            const kept = work.garment?.productId === product.id ? work.garment : null;
            choose(kept ?? presetOf(product, settings.defaultAllowanceMm), kept !== null);
          }}
          onLastTime={(last) => choose(asLastTime(product, last), true)}
        />
      ))}
    </ul>
  );
}

type CardProps = {
  readonly product: Product;
  readonly catalogue: Catalogue;
  readonly customerId: string | null;
  readonly chosen: boolean;
  readonly onPreset: () => void;
  readonly onLastTime: (last: GarmentChoice) => void;
};

function ProductCard(props: CardProps) {
  const { product, catalogue, customerId, chosen, onPreset, onLastTime } = props;
  const { t } = useTranslation();
  const { money, date } = useFormat();
  const local = useLocalText();
  const last = useStudioQuery(
    'choices:latest',
    { customerId: customerId ?? '', design: product.design },
    { enabled: customerId !== null },
  );
  const cloths = catalogue.cloths.filter(({ id }) => product.cloths.includes(id));
  const cheapest = Math.min(...cloths.map(({ pricePerMetreMinor }) => pricePerMetreMinor));
  const name = local(product.name);
  return (
    <li className={classes.card} data-chosen={chosen || undefined}>
      <button type="button" className={classes.choose} aria-pressed={chosen} onClick={onPreset}>
        <GarmentFlat design={product.design} label={t('order:design.drawing', { name })} />
        <span className={classes.name}>{name}</span>
        <span className={classes.making}>
          {t('order:design.making', { price: money(product.baseMinor, catalogue.currency) })}
        </span>
        <span className={classes.dim}>
          {t('order:design.clothFrom', { price: money(cheapest, catalogue.currency) })}
        </span>
        <span className={classes.dim}>
          {t('order:design.leadTime', { count: product.leadTimeDays })}
        </span>
      </button>
      {last.data && (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconHistory size={16} stroke={1.5} />}
          aria-label={t('order:design.asLastTimeFor', {
            name,
            day: date(last.data.savedAt, 'date'),
          })}
          onClick={() => last.data && onLastTime(last.data.garment)}
        >
          {t('order:design.asLastTime', { day: date(last.data.savedAt, 'date') })}
        </Button>
      )}
    </li>
  );
}
