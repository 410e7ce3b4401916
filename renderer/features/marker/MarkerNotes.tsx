import { useTranslation } from 'react-i18next';

import type { MarkerView } from '../../../shared/contract/marker-requests.ts';
import type { ClothPiece } from '../../../shared/marker/order-marker.ts';
import classes from './Marker.module.css';
import { clothPieceName } from './piece-names.ts';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = {
  readonly view: MarkerView;
  readonly pieces: readonly ClothPiece[];
  readonly isChanged: boolean;
};

/** What stands in the way of the marker, or should be known of it. */
export function MarkerNotes({ view, pieces, isChanged }: Props) {
  const { t } = useTranslation();
  const { short } = useClothLengths();
  const { failure, outOfDate, kept, run, wasStopped, isPriced } = view;
  if (run !== null) return null;
  const nameOf = (id: string): string => {
    const piece = pieces.find((one) => one.id === id);
    return piece === undefined ? t(`pieces:${id.split(':')[0]}`) : clothPieceName(t, piece);
  };
  if (failure !== null) {
    const values =
      failure.reason === 'too-wide'
        ? { piece: nameOf(failure.piece), by: short(failure.byMm) }
        : {};
    return (
      <p role="alert" className={classes.note} data-tone="danger">
        {t(`marker:failure.${failure.reason}`, values)}
      </p>
    );
  }
  if (outOfDate !== null) {
    return (
      <p role="status" className={classes.note} data-tone="warning">
        {t(`marker:outOfDate.${outOfDate}`)}
      </p>
    );
  }
  if (isChanged) {
    return (
      <p role="status" className={classes.note} data-tone="warning">
        {t('marker:changed')}
      </p>
    );
  }
  if (kept === null) {
    return (
      <p className={classes.note}>{t(wasStopped ? 'marker:stoppedEarly' : 'marker:notYet')}</p>
    );
  }
  return (
    <p role="status" className={classes.note}>
      {t(wasStopped ? 'marker:stopped' : kept.byHand ? 'marker:byHand' : 'marker:done')}{' '}
      {isPriced && t('marker:priced')}
    </p>
  );
}
