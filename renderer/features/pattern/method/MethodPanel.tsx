import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { METHODS, type Session } from '../../../../shared/measurement/session.ts';
import { methodKind } from '../../../../shared/order/garment-method.ts';
import type { DesignDefinition } from '../../../../shared/pattern/design.ts';
import type { Draft } from '../../../../shared/pattern/model.ts';
import type { PatternChoice } from '../garment-edits.ts';
import type { GarmentStore } from '../garment-history.ts';
import classes from './MethodPanel.module.css';
import { type Measured, withMethod } from './method-edits.ts';
import { TryOnFields } from './TryOnFields.tsx';
import { WantedFields } from './WantedFields.tsx';

export type MethodActions = Pick<GarmentStore, 'preview' | 'commit'>;

type Props = {
  readonly definition: DesignDefinition;
  readonly draft: Draft | null;
  readonly measured: Measured;
  readonly choice: PatternChoice;
  readonly actions: MethodActions;
};

/** How this garment is measured: on the body, on a try-on garment, or as its own measures. */
export function MethodPanel({ definition, draft, measured, choice, actions }: Props) {
  const { t } = useTranslation();
  const { method } = choice;
  const kind = methodKind(method);
  const choose = (next: Session['method']): void => {
    const measures = Object.keys(draft?.finished ?? {});
    const chosen = withMethod(choice, next, definition, measured, measures);
    actions.commit(chosen, { kind: 'method', method: next });
  };
  return (
    <section aria-label={t('method:title')}>
      <div className={classes.method}>
        <span className={classes.name}>{t('method:title')}</span>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-label={t('method:title')}
          value={kind}
          data={METHODS.map((value) => ({ value, label: t(`method:kind.${value}`) }))}
          onChange={(value) => {
            const next = METHODS.find((known) => known === value);
            if (next !== undefined) choose(next);
          }}
        />
        <p className={classes.means}>{t(`method:means.${kind}`)}</p>
        {kind === 'body' && measured.isFinished && (
          <p className={classes.missed}>{t('method:readOnGarment')}</p>
        )}
      </div>
      {method?.kind === 'try-on' && (
        <TryOnFields definition={definition} choice={choice} tryOn={method} actions={actions} />
      )}
      {method?.kind === 'finished' && draft !== null && (
        <WantedFields
          definition={definition}
          draft={draft}
          choice={choice}
          finished={method}
          actions={actions}
        />
      )}
    </section>
  );
}
