import { SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Catalogue, Cloth } from '../../../../shared/catalogue/catalogue.ts';
import type { GarmentChoice } from '../../../../shared/order/order.ts';
import { clothAreaMm2, soldMaterial } from '../../../../shared/pattern/consumption.ts';
import type { Draft } from '../../../../shared/pattern/model.ts';
import { chargedCentimetres } from '../../../../shared/pricing/cloth-length.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { MarkerPanel } from '../../marker/MarkerPanel.tsx';
import { useLocalText } from '../../orders/use-local-text.ts';
import { useMetres } from '../../orders/use-metres.ts';
import { GarmentFlat } from '../GarmentFlat.tsx';
import { productOf } from '../order-work.ts';
import { StepLink } from '../StepLink.tsx';
import classes from './ClothStep.module.css';
import { ProductOptions } from './ProductOptions.tsx';
import type { StepProps } from './step-props.ts';

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
  const { garment } = working.work;
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
  const cloths = catalogue.cloths.filter(({ id }) => product.cloths.includes(id));
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
          colour={cloths.find(({ id }) => id === garment.clothId)?.colour}
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
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

function ClothRow({ cloth, catalogue, draft, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { money, number } = useFormat();
  const metres = useMetres();
  const local = useLocalText();
  const needed =
    draft === null
      ? null
      : chargedCentimetres(clothAreaMm2(draft, soldMaterial(draft)), cloth.widthMm) / 100;
  return (
    <label className={classes.cloth} data-chosen={chosen || undefined}>
      <input
        type="radio"
        className={classes.radio}
        name="cloth"
        checked={chosen}
        onChange={onChoose}
      />
      <Swatch colour={cloth.colour} />
      <span className={classes.words}>
        <span className={classes.name}>{local(cloth.name)}</span>
        <span className={classes.dim}>{local(cloth.description)}</span>
        <span className={classes.dim}>
          {t('order:cloth.width', { width: number(cloth.widthMm / 10) })}
        </span>
      </span>
      <span className={classes.figures}>
        <span>
          {t('order:cloth.perMetre', {
            price: money(cloth.pricePerMetreMinor, catalogue.currency),
          })}
        </span>
        {needed !== null && (
          <span className={classes.needed}>
            {t('order:cloth.needed', { metres: metres(needed) })}
          </span>
        )}
      </span>
    </label>
  );
}

/** A corner of the bolt: its colour under a plain weave. */
function Swatch({ colour }: { colour: string }) {
  const weave = useId();
  return (
    <svg className={classes.swatch} viewBox="0 0 56 56" aria-hidden="true">
      <defs>
        <pattern id={weave} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 1h2M2 3h2" stroke="#fff" strokeOpacity="0.16" />
          <path d="M1 2v2M3 0v2" stroke="#000" strokeOpacity="0.12" />
        </pattern>
      </defs>
      <rect width="56" height="56" rx="3" fill={colour} />
      <rect width="56" height="56" rx="3" fill={`url(#${weave})`} />
      <rect x="0.5" y="0.5" width="55" height="55" rx="2.5" className={classes.edge} />
    </svg>
  );
}
