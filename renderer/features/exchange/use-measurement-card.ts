import { useTranslation } from 'react-i18next';

import { failureWords } from '../../app/failure-words.ts';
import { notifyFailed } from '../../app/notify.ts';
import { saveFile } from '../../app/save-file.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';

/** Has the card of a session made and hands it to the person as a PDF. */
export function useMeasurementCard(id: string): () => void {
  const { t } = useTranslation();
  const { mutate } = useStudioMutation('sessions:card');
  return () =>
    mutate(
      { id },
      {
        onSuccess: ({ fileName, pdfBase64 }) => {
          saveFile(fileName, bytesOf(pdfBase64), 'application/pdf');
        },
        onError: (error) => notifyFailed(failureWords(t, error), t('exchange:export.failed')),
      },
    );
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
