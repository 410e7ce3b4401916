import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { DUE_FILTERS, type DueFilter } from './board-filter.ts';

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly due: DueFilter;
  readonly onDue: (due: DueFilter) => void;
};

/** Finds orders on the board by name or number, and by how pressing they are. */
export function BoardFilters({ text, onText, due, onDue }: Props) {
  const { t } = useTranslation();
  return (
    <Group align="flex-end" mb="md">
      <TextInput
        label={t('orders:list.search')}
        placeholder={t('orders:list.searchHint')}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
        w={{ base: '100%', xs: 340 }}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      <SegmentedControl
        aria-label={t('board:due.label')}
        value={due}
        data={DUE_FILTERS.map((value) => ({ value, label: t(`board:due.${value}`) }))}
        onChange={(value) => onDue(DUE_FILTERS.find((known) => known === value) ?? 'all')}
      />
    </Group>
  );
}
