import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

import { failureWords } from '../../app/failure-words.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { newId } from '../order/new-id.ts';
import { shrinkPicture, toBase64 } from '../photos/shrink-picture.ts';
import { tracePath } from './trace-path.ts';

/** Keeps a chosen picture among the customer's photos and goes on to trace it. */
export function useAddFootPicture(customerId: string) {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const { mutateAsync } = useStudioMutation('attachments:add');
  const [isAdding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const add = async (file: File): Promise<void> => {
    setAdding(true);
    setProblem(null);
    try {
      const shrunk = await shrinkPicture(file);
      if (!shrunk.ok) return setProblem(t(`photos:fault.${shrunk.error}`));
      const { picture, thumbnail, width, height } = shrunk.value;
      const id = newId();
      await mutateAsync({
        id,
        customerId,
        sessionId: null,
        caption: t('feet:caption'),
        width,
        height,
        base64: await toBase64(picture),
        thumbnailBase64: await toBase64(thumbnail),
      });
      goTo(tracePath(customerId, id));
    } catch (error) {
      setProblem(failureWords(t, error));
    } finally {
      setAdding(false);
    }
  };

  return { add, isAdding, problem };
}
