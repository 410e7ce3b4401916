import { useTranslation } from 'react-i18next';

import type { FitPlace } from '../../../shared/fit/fit-place.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import { FLAT_BOX } from '../order/flats/flat.ts';
import { GarmentFlat } from '../order/GarmentFlat.tsx';
import classes from './Fittings.module.css';
import { hotSpots } from './hot-spots.ts';

type Props = {
  readonly garment: GarmentChoice;
  readonly colour: string | undefined;
  readonly places: readonly FitPlace[];
  readonly touched: readonly FitPlace[];
  readonly onTouch: (place: FitPlace) => void;
};

/** The garment's drawing with a dot on each place that can be altered, and all of them by name below. */
export function TouchFlat({ garment, colour, places, touched, onTouch }: Props) {
  const { t } = useTranslation();
  const spots = hotSpots(garment.design, places);
  const words = (place: FitPlace): string => t(`fittings:place.${place}`);
  return (
    <div>
      <div className={classes.flat}>
        <GarmentFlat
          design={garment.design}
          options={garment.designOptions}
          colour={colour}
          label={t('fittings:dialog.drawing')}
        />
        {spots.map(({ place, x, y }) => (
          <button
            key={place}
            type="button"
            className={classes.spot}
            title={words(place)}
            aria-label={words(place)}
            data-touched={touched.includes(place) || undefined}
            style={{
              left: `${(100 * x) / (2 * FLAT_BOX.width)}%`,
              top: `${(100 * y) / FLAT_BOX.height}%`,
            }}
            onClick={() => onTouch(place)}
          />
        ))}
      </div>
      <ul className={classes.others} aria-label={t('fittings:dialog.places')}>
        {places.map((place) => (
          <li key={place}>
            <button
              type="button"
              className={classes.other}
              data-touched={touched.includes(place) || undefined}
              onClick={() => onTouch(place)}
            >
              {words(place)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
