import { useTranslation } from 'react-i18next';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { TracePhoto } from './TracePhoto.tsx';

type Props = { readonly params: { readonly id: string; readonly photo?: string } };

/** Reading a customer's feet off a photo or scan, with a sheet of known size in it. */
export function FeetPage({ params }: Props) {
  const { t } = useTranslation();
  const { id, photo: photoId } = params;
  const customer = useStudioQuery('customers:get', { id });
  const photos = useStudioQuery('attachments:list', { customerId: id });
  const failed = customer.isError ? customer : photos.isError ? photos : null;
  if (failed?.error) {
    return (
      <Page>
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    );
  }
  if (customer.data === undefined || photos.data === undefined) return <LoadingState page />;
  const { name } = customer.data;
  // A picture that was removed meanwhile leads back to the choice.
  const photo = photos.data.find((one) => one.id === photoId);
  return (
    <Page>
      {photo === undefined ? (
        <>
          <PageHeader
            title={t('feet:title', { name })}
            back={{ to: `/customers/${id}`, label: name }}
          />
          <PictureChoice customerId={id} photos={photos.data} />
        </>
      ) : (
        <TracePhoto key={photo.id} photo={photo} name={name} />
      )}
    </Page>
  );
}
