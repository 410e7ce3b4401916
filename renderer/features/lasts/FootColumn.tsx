import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { lastById } from '../../../shared/shoe/last-table.ts';
import type { LastFor } from '../../../shared/shoe/rank-lasts.ts';
import { type SizeTable, sizesOfFoot } from '../../../shared/shoe/size-table.ts';
import classes from './LastPanel.module.css';
import { sizesOfModel } from './last-choice.ts';
import type { FootView, LastBench } from './last-view.ts';
import { SolePicture } from './SolePicture.tsx';
import { useLastWords } from './use-last-words.ts';

type Props = {
  readonly bench: LastBench;
  readonly foot: FootView;
  readonly sizes: SizeTable;
  readonly measurements: MeasurementSet;
  readonly onSize: (footLengthMm: number) => void;
  readonly onWidth: (widthId: string) => void;
};

/** American sizes go by whom they are for; where nobody has said, both stand there. */
const isShown = (system: string, wearer: LastFor): boolean =>
  !(system === 'us-men' && wearer === 'women') && !(system === 'us-women' && wearer === 'men');

/** One foot: its size and width, what they are called elsewhere, how it stands on the last, and why. */
export function FootColumn({ bench, foot, sizes, measurements, onSize, onWidth }: Props) {
  const { t } = useTranslation();
  const words = useLastWords();
  const { side, chosen, reasons } = foot;
  const last = lastById(bench.table, chosen.lastId);
  const own = chosen.sizes.footLengthMm;
  const offered = last === undefined ? [own] : sizesOfModel(bench.table, last);
  const all = offered.includes(own) ? offered : [own, ...offered];
  const widths = bench.table.widths.map(({ id }) => id);
  const isFixed = last === undefined;
  return (
    <section className={classes.foot} aria-label={t(`lasts:foot.${side}`)}>
      <h3 className={classes.side}>{t(`lasts:foot.${side}`)}</h3>
      <div className={classes.picks}>
        <NativeSelect
          size="xs"
          label={t('lasts:size')}
          data={all.map((mm) => ({ value: String(mm), label: String(mm) }))}
          value={String(own)}
          disabled={isFixed}
          onChange={(event) => onSize(Number(event.currentTarget.value))}
        />
        <NativeSelect
          size="xs"
          label={t('lasts:width')}
          data={widths.includes(chosen.widthId) ? widths : [chosen.widthId, ...widths]}
          value={chosen.widthId}
          disabled={isFixed}
          onChange={(event) => onWidth(event.currentTarget.value)}
        />
      </div>
      <dl className={classes.labels}>
        {sizesOfFoot(sizes, own)
          .filter(({ system }) => system !== 'mondopoint' && isShown(system, bench.wearer))
          .map(words.label)
          .map(({ name, marked, exact }) => (
            <div key={name} title={t('lasts:exact', { exact })}>
              <dt>{name}</dt>
              <dd>{marked}</dd>
            </div>
          ))}
      </dl>
      <SolePicture foot={foot} measurements={measurements} />
      <ul className={classes.reasons}>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)} data-code={reason.code}>
            {words.ofFoot(reason, foot)}
          </li>
        ))}
      </ul>
    </section>
  );
}
