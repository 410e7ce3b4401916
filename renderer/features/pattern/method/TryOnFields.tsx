import { NativeSelect, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { stockSizes } from '../../../../shared/measurement/stock-sizes.ts';
import type { DesignDefinition } from '../../../../shared/pattern/design.ts';
import table from '../FigureTable.module.css';
import type { PatternChoice } from '../garment-edits.ts';
import { useLengths } from '../use-lengths.ts';
import classes from './MethodPanel.module.css';
import type { MethodActions } from './MethodPanel.tsx';
import { pinnedPlaces, type TryOn, withPinned, withStock } from './method-edits.ts';
import { PinnedEntry } from './PinnedEntry.tsx';

type Props = {
  readonly definition: DesignDefinition;
  readonly choice: PatternChoice;
  readonly tryOn: TryOn;
  readonly actions: MethodActions;
};

const SEXES = ['M', 'F'] as const;

/** The garment from the rail, and what was pinned on it place by place. */
export function TryOnFields({ definition, choice, tryOn, actions }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const data = SEXES.map((sex) => ({
    group: t(`method:stock.${sex}`),
    items: stockSizes(sex).map((size) => ({
      value: `${sex}${size}`,
      label: t(`method:stockSize.${sex}`, { size }),
    })),
  }));
  return (
    <>
      <NativeSelect
        label={t('method:stockLabel')}
        value={`${tryOn.sex}${tryOn.size}`}
        data={data}
        onChange={({ currentTarget: { value } }) => {
          const sex = SEXES.find((one) => value.startsWith(one)) ?? 'M';
          actions.commit(withStock(choice, sex, Number(value.slice(1))), { kind: 'stock-size' });
        }}
      />
      <Table
        verticalSpacing={4}
        className={`${table.table} ${classes.figures}`}
        aria-label={t('method:kind.try-on')}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('method:place')}</Table.Th>
            <Table.Th className={table.number}>{t('method:stockHas')}</Table.Th>
            <Table.Th className={table.number}>{t('method:pinned')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pinnedPlaces(definition, tryOn).map(({ name, stock }) => (
            <Table.Tr key={name}>
              <PinnedEntry
                name={name}
                stock={name === 'shoulderSlope' ? lengths.angle(stock) : lengths.figure(stock)}
                pinned={tryOn.differences[name] ?? null}
                onPreview={(next) => actions.preview(withPinned(choice, tryOn, name, next))}
                onCommit={(next) =>
                  actions.commit(withPinned(choice, tryOn, name, next), {
                    kind: 'pinned',
                    measurement: name,
                  })
                }
              />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
