import { useTranslation } from 'react-i18next';

import type { ClothFields } from '../../../shared/stock/cloth.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ClothSwatch } from '../../ui/ClothSwatch.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './Cloth.module.css';
import { useClothLengths } from './use-cloth-lengths.ts';

/** What the cloth is; only what somebody has said of it. */
export function ClothFacts({ fields }: { readonly fields: ClothFields }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { money, number } = useFormat();
  const { width } = useClothLengths();
  const catalogue = useStudioQuery('catalogue:get').data;
  const { weightGsm, repeat, shrinkage, pictureBase64, suits, hasNap } = fields;
  const names = (catalogue?.products ?? [])
    .filter(({ design }) => suits.includes(design))
    .map(({ name }) => local(name));
  const repeatWords =
    repeat === null
      ? ''
      : t(repeat.symmetric ? 'cloth:facts.repeatSymmetric' : 'cloth:facts.repeatOneWay', {
          along: width(repeat.alongMm),
          across: width(repeat.acrossMm),
        });
  const shrinks = shrinkage.alongPercent > 0 || shrinkage.acrossPercent > 0;
  const facts: readonly (readonly [string, string])[] = [
    [t('cloth:field.description'), local(fields.description)],
    [
      t('cloth:field.weight'),
      weightGsm === null ? '' : t('cloth:facts.gsm', { weight: weightGsm }),
    ],
    [t('cloth:field.width'), width(fields.widthMm)],
    [t('cloth:field.pattern'), t(`cloth:pattern.${fields.pattern.kind}`)],
    [t('cloth:facts.repeat'), repeatWords],
    [t('cloth:facts.nap'), hasNap ? t('cloth:facts.oneWay') : ''],
    [
      t('cloth:facts.shrinkage'),
      shrinks
        ? t('cloth:facts.shrinks', {
            along: number(shrinkage.alongPercent, 1),
            across: number(shrinkage.acrossPercent, 1),
          })
        : '',
    ],
    [
      t('cloth:field.price'),
      catalogue === undefined ? '' : money(fields.pricePerMetreMinor, catalogue.currency),
    ],
    [t('cloth:field.deliveryDays'), t('cloth:facts.days', { count: fields.deliveryDays })],
    [t('cloth:field.suits'), names.join(', ')],
  ];
  return (
    <>
      {pictureBase64 === null ? (
        <ClothSwatch colour={fields.colour} pattern={fields.pattern} size={112} />
      ) : (
        <img
          className={classes.picture}
          src={`data:image/jpeg;base64,${pictureBase64}`}
          alt={local(fields.name)}
        />
      )}
      <dl className={classes.figures}>
        {facts
          .filter(([, value]) => value !== '')
          .flatMap(([name, value]) => [
            <dt key={name}>{name}</dt>,
            <dd key={`${name}-value`}>{value}</dd>,
          ])}
      </dl>
    </>
  );
}
