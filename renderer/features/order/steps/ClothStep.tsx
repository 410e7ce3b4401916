import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Catalogue, Cloth } from '../../../../shared/catalogue/catalogue.ts';
import type { GarmentChoice } from '../../../../shared/order/order.ts';
import { clothAreaMm2, soldMaterial } from '../../../../shared/pattern/consumption.ts';
import type { Draft } from '../../../../shared/pattern/model.ts';
import { chargedCentimetres } from '../../../../shared/pricing/cloth-length.ts';
import { ClothSwatch } from '../../../ui/ClothSwatch.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useClothLengths } from '../../cloth/use-cloth-lengths.ts';
import { type StockLine, useStockLine } from '../../cloth/use-stock-line.ts';
import { MarkerPanel } from '../../marker/MarkerPanel.tsx';
import { useLocalText } from '../../orders/use-local-text.ts';
import { GarmentFlat } from '../GarmentFlat.tsx';
import { productOf } from '../order-work.ts';
import { StepLink } from '../StepLink.tsx';
import classes from './ClothStep.module.css';
import { ProductOptions } from './ProductOptions.tsx';
import type { StepProps } from './step-props.ts';

const MM_PER_CM = 10;

type Side = 'cloth' | 'marker';

/** The cloth for this body, by the metre, the options of the product, and how it is laid. */
export function ClothStep(props: StepProps) {
  const { orderId, working, catalogue } = props;
  const { t } = useTranslation();
  const [side, setSide] = useState<Side>('cloth');
  const { garment } = working.work;
  const colour = catalogue.cloths.find(({ id }) => id === garment?.clothId)?.colour ?? null;
  const sides = garment !== null && (
    <SegmentedControl
      aria-label={t('marker:tab.label')}
      data={(['cloth', 'marker'] as const).map((value) => ({
        value,
        label: t(`marker:tab.${value}`),
      }))}
      value={side}
      onChange={(value) => setSide(value === 'marker' ? 'marker' : 'cloth')}
    />
  );
  if (side === 'marker' && working.order !== null) {
    return (
      <MarkerPanel orderId={orderId} colour={colour}>
        {sides}
      </MarkerPanel>
    );
  }
  return (
    <>
      <div className={classes.sides}>{sides}</div>
      {side === 'cloth' ? <ClothChoice {...props} /> : <p>{t('marker:notSaved')}</p>}
    </>
  );
}

function ClothChoice({ orderId, working, facts, catalogue }: StepProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { garment, dueOn } = working.work;
  const stockLine = useStockLine(garment, dueOn, catalogue);
  const product = productOf(catalogue, garment);
  if (garment === null || product === null) {
    return (
      <p>
        {t('order:cloth.designFirst')} <StepLink orderId={orderId} step="design" />
      </p>
    );
  }
  const change = (part: Partial<GarmentChoice>) =>
    working.change({ garment: { ...garment, ...part } });
  const cloths = product.cloths.flatMap(
    (id) => catalogue.cloths.find((one) => one.id === id) ?? [],
  );
  const chosen = cloths.find(({ id }) => id === garment.clothId);
  return (
    <div className={classes.pair}>
      <fieldset className={classes.cloths}>
        <legend className={classes.legend}>{t('order:cloth.label')}</legend>
        {cloths.map((cloth) => (
          <ClothRow
            key={cloth.id}
            cloth={cloth}
            catalogue={catalogue}
            draft={facts.draft}
            stockLine={stockLine}
            chosen={cloth.id === garment.clothId}
            onChoose={() => change({ clothId: cloth.id })}
          />
        ))}
        {facts.draft === null && <p className={classes.dim}>{t('order:cloth.measureFirst')}</p>}
      </fieldset>
      <div className={classes.chosen}>
        <GarmentFlat
          design={garment.design}
          options={garment.designOptions}
          colour={chosen?.colour}
          pattern={chosen?.pattern}
          label={t('order:design.drawing', { name: local(product.name) })}
        />
        <ProductOptions
          product={product}
          currency={catalogue.currency}
          choices={garment.choices}
          onChoose={(option, choice) =>
            change({ choices: { ...garment.choices, [option]: choice } })
          }
        />
      </div>
    </div>
  );
}

type RowProps = {
  readonly cloth: Cloth;
  readonly catalogue: Catalogue;
  readonly draft: Draft | null;
  /** How much there is of a cloth, for so many mm of it. */
  readonly stockLine: StockLine;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

function ClothRow({ cloth, catalogue, draft, stockLine, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { length, width } = useClothLengths();
  const local = useLocalText();
  const neededMm =
    draft === null
      ? null
      : MM_PER_CM *
        chargedCentimetres(
          clothAreaMm2(draft, soldMaterial(draft)),
          cloth.widthMm,
          cloth.shrinkage,
        );
  const stock = stockLine(cloth.id, neededMm);
  return (
    <label className={classes.cloth} data-chosen={chosen || undefined}>
      <input
        type="radio"
        className={classes.radio}
        name="cloth"
        checked={chosen}
        onChange={onChoose}
      />
      <ClothSwatch colour={cloth.colour} pattern={cloth.pattern} />
      <span className={classes.words}>
        <span className={classes.name}>{local(cloth.name)}</span>
        <span className={classes.dim}>{local(cloth.description)}</span>
        <span className={classes.dim}>
          {t('order:cloth.width', { width: width(cloth.widthMm) })}
          {stock?.isShort === false && ` · ${stock.words}`}
        </span>
        {stock?.isShort === true && <span className={classes.short}>{stock.words}</span>}
      </span>
      <span className={classes.figures}>
        <span>
          {t('order:cloth.perMetre', {
            price: money(cloth.pricePerMetreMinor, catalogue.currency),
          })}
        </span>
        {neededMm !== null && (
          <span className={classes.needed}>
            {t('order:cloth.needed', { length: length(neededMm) })}
          </span>
        )}
      </span>
    </label>
  );
}
