import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LONGEST_OBSERVATION } from '../../../shared/attachment/attachment.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyFailed } from '../../app/notify.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { newId } from '../order/new-id.ts';
import classes from './Observations.module.css';

/** What no tape tells: posture, habits. Short, with who saw it and when. */
export function Observations({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { data: observations } = useStudioQuery('observations:list', { customerId });
  const add = useStudioMutation('observations:add');
  const remove = useStudioMutation('observations:remove');
  const [text, setText] = useState('');
  const tooLong = text.trim().length - LONGEST_OBSERVATION;
  const id = useRef(newId());
  const onError = (error: unknown): void =>
    notifyFailed(failureWords(t, error), t('photos:observation.failed'));

  const note = (): void => {
    const trimmed = text.trim();
    if (trimmed === '' || tooLong > 0) return;
    add.mutate(
      { id: id.current, customerId, text: trimmed },
      {
        onSuccess: () => {
          id.current = newId();
          setText('');
        },
        onError,
      },
    );
  };

  return (
    <Section title={t('photos:observation.title')}>
      {observations !== undefined && observations.length > 0 && (
        <ul className={classes.list}>
          {observations.map((observation) => (
            <li key={observation.id}>
              <span className={classes.text}>{observation.text}</span>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t('photos:observation.remove', { text: observation.text })}
                onClick={() => remove.mutate({ id: observation.id }, { onError })}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
              <span className={classes.who}>
                {[observation.notedBy, date(observation.notedAt, 'date')]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          note();
        }}
      >
        <TextInput
          aria-label={t('photos:observation.label')}
          placeholder={t('photos:observation.example')}
          error={
            tooLong > 0 &&
            t('photos:observation.tooLong', { count: tooLong, longest: LONGEST_OBSERVATION })
          }
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          disabled={text.trim() === '' || tooLong > 0}
          loading={add.isPending}
        >
          {t('photos:observation.add')}
        </Button>
      </form>
    </Section>
  );
}
