import { IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { Banner } from '../ui/Banner.tsx';
import { useStudioQuery } from './use-studio-query.ts';

/** Nobody may take the made-up customers for real ones, or real ones for practice. */
export function TrainingBanner() {
  const { t } = useTranslation();
  const { data } = useStudioQuery('studio:info');
  if (data?.training !== true) return null;
  return (
    <Banner tone="warning" icon={<IconSchool size={18} aria-hidden />}>
      {t('common:training.banner')}
    </Banner>
  );
}
