import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import classes from './SearchEverywhere.module.css';
import { SearchResults } from './SearchResults.tsx';

/** Long enough not to ask at every key of a fast typist, short enough to feel immediate, ms. */
const PAUSE_MS = 60;

/** Customers, orders and everything one can do, from anywhere by Ctrl+K. */
export function SearchEverywhere() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [text] = useDebouncedValue(query.trim(), PAUSE_MS);
  const found = useStudioQuery(
    'search:everywhere',
    { text },
    { enabled: text.length > 0, keepPrevious: true },
  );
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight="62vh"
      size="42rem"
      centered={false}
      yOffset="14vh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      title={t('common:nav.search')}
      // Whoever presses Ctrl+K is already typing the name.
      transitionProps={{ duration: 0 }}
      classNames={classes}
      tagsToIgnore={[]}
    >
      <Spotlight.Search
        placeholder={t('common:search.placeholder')}
        aria-label={t('common:nav.search')}
        leftSection={<IconSearch size={20} stroke={1.6} aria-hidden />}
      />
      <Spotlight.ActionsList aria-label={t('common:search.results')}>
        <SearchResults
          text={query.trim()}
          found={text.length > 0 ? found.data : undefined}
          isSearching={found.isFetching || text !== query.trim()}
        />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
