import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { DesignDefinition } from '../../../../shared/pattern/design.ts';
import { settableMeasures } from '../../../../shared/pattern/fit/finished-method.ts';
import type { Draft } from '../../../../shared/pattern/model.ts';
import table from '../FigureTable.module.css';
import type { PatternChoice } from '../garment-edits.ts';
import { useLengths } from '../use-lengths.ts';
import classes from './MethodPanel.module.css';
import type { MethodActions } from './MethodPanel.tsx';
import { type Finished, withWanted } from './method-edits.ts';
import { TypedField } from './TypedField.tsx';
import { useMeasureName } from './use-measure-name.ts';
import { useTypedLengths } from './use-typed-length.ts';

type Props = {
  readonly definition: DesignDefinition;
  readonly draft: Draft;
  readonly choice: PatternChoice;
  readonly finished: Finished;
  readonly actions: MethodActions;
};

/** The garment's own measures, each with what comes out. An empty field leaves the ease to the fit. */
export function WantedFields({ definition, draft, choice, finished, actions }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const typed = useTypedLengths();
  const nameOf = useMeasureName();
  const missed = draft.toMeasure?.missed ?? [];
  return (
    <Table
      verticalSpacing={4}
      className={`${table.table} ${classes.figures}`}
      aria-label={t('method:kind.finished')}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('pattern:finished.measure')}</Table.Th>
          <Table.Th className={table.number}>{t('method:wanted')}</Table.Th>
          <Table.Th className={table.number}>{t('method:comesOut')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {settableMeasures(definition, Object.keys(draft.finished)).map((measure) => {
          const value = finished.wanted[measure];
          const is = draft.finished[measure] ?? 0;
          const isMissed = missed.some((one) => one.measure === measure);
          const set = (next: number | null) => withWanted(choice, finished, measure, next);
          return (
            <Table.Tr key={measure}>
              <Table.Td>
                {nameOf(measure)}
                {isMissed && <p className={classes.missed}>{t('method:missed')}</p>}
              </Table.Td>
              <Table.Td className={classes.entry}>
                <TypedField
                  name={t('method:wantedOf', { measure: nameOf(measure), unit: lengths.unit })}
                  shown={value === undefined ? '' : lengths.figure(value)}
                  placeholder={lengths.figure(is)}
                  read={typed.wanted}
                  onPreview={(next) => actions.preview(set(next))}
                  onCommit={(next) => actions.commit(set(next), { kind: 'wanted', measure })}
                  onForget={() => actions.preview(set(value ?? null))}
                />
              </Table.Td>
              <Table.Td className={table.number}>{lengths.figure(is)}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
