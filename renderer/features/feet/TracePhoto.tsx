import { useTranslation } from 'react-i18next';

import type { Attachment } from '../../../shared/attachment/attachment.ts';
import { readPictureTrace, startTrace } from '../../../shared/feet/picture-trace.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { useUnfinished } from '../../app/use-unfinished.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { TraceBench } from './TraceBench.tsx';

type Props = { readonly photo: Attachment /** The customer's. */; readonly name: string };

/** The tracing of one kept picture: as it was left, or a fresh one. Every change is kept with it. */
export function TracePhoto({ photo, name }: Props) {
  const { t } = useTranslation();
  const { id, customerId, width, height, caption } = photo;
  const whole = useStudioQuery('attachments:get', { id });
  const sessions = useStudioQuery('sessions:list', { customerId });
  const { settings } = useSettings();
  const kept = useUnfinished(`trace:${id}`, readPictureTrace);
  if (whole.isError) {
    return <ErrorState error={whole.error} onRetry={() => void whole.refetch()} />;
  }
  if (sessions.isError) {
    return <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />;
  }
  if (!whole.data || !sessions.data || settings === undefined || kept.restored === undefined) {
    return <LoadingState rows={6} />;
  }
  const address = `data:${whole.data.type};base64,${whole.data.base64}`;
  return (
    <TraceBench
      customerId={customerId}
      name={name}
      picture={{ address, width, height, alt: caption || t('photos:unnamed') }}
      start={kept.restored?.value ?? startTrace({ width, height })}
      keep={kept.keep}
      sessions={sessions.data}
      settings={settings}
    />
  );
}
