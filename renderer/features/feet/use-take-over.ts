import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { FootSide, TracedFoot, TracedLengths } from '../../../shared/feet/picture-trace.ts';
import { withNoteLine, withTracedFoot } from '../../../shared/feet/take-over.ts';
import { lastTime, splitLastTime } from '../../../shared/measurement/last-time.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { bodyOfLastTime } from '../../../shared/measurement/typed-body.ts';
import {
  readUnfinishedSession,
  type UnfinishedSession,
} from '../../../shared/measurement/unfinished-session.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudio } from '../../app/StudioProvider.tsx';
import { valueOrThrow } from '../../app/studio-failure.ts';
import { startDesk, unfinishedOf } from '../measure/desk-state.ts';

type Given = {
  readonly customerId: string;
  readonly sessions: readonly Session[];
  readonly unit: LengthUnit;
  readonly staffName: string;
};

type Read = {
  readonly side: FootSide;
  readonly foot: TracedFoot;
  readonly lengths: TracedLengths;
};

type UnderWay = { readonly session: UnfinishedSession; readonly since: number };

/** Writes what was read off a picture into the measuring that is under way, or begins one. */
export function useTakeOver({ customerId, sessions, unit, staffName }: Given) {
  const { t, i18n } = useTranslation();
  const studio = useStudio();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const key = `measure:${customerId}`;

  const fresh = (): UnfinishedSession =>
    unfinishedOf(
      startDesk({
        restored: null,
        unit,
        takenBy: staffName,
        split: splitLastTime(lastTime(sessions, 'body')),
        body: bodyOfLastTime(sessions.find(({ body }) => body !== undefined)?.body),
      }),
    );

  /** The session the readings go to, and when it was kept; or why there is none. */
  const underWay = async (): Promise<UnderWay | 'unreadable' | 'not-on-body'> => {
    const kept = valueOrThrow(await studio['drafts:get']({ key }));
    if (kept === null) return { session: fresh(), since: 0 };
    const session = readUnfinishedSession(JSON.parse(kept.json));
    if (session === null) return 'unreadable';
    return session.method === 'body' ? { session, since: kept.savedAt } : 'not-on-body';
  };

  const takeOver = async ({ side, foot, lengths }: Read, onDone: () => void): Promise<void> => {
    setBusy(true);
    try {
      const found = await underWay();
      if (typeof found === 'string') {
        notifyFailed(t(`feet:takeOver.${found}`), t('feet:takeOver.failed'));
        return;
      }
      const { session, since } = found;
      const line = t(`feet:takeOver.note.${side}`, {
        state: t(`feet:foot.${foot.stance}`).toLowerCase(),
        sock: t(`feet:takeOver.${foot.sock ? 'sock' : 'noSock'}`),
      });
      const next: UnfinishedSession = {
        ...session,
        sheet: withTracedFoot(session.sheet, side, lengths, { unit, language: i18n.language }),
        note: withNoteLine(session.note, line),
      };
      const json = JSON.stringify(next);
      const reply = valueOrThrow(await studio['drafts:replace']({ key, json, since }));
      // Another window kept something in that very moment: nothing is lost, and it can be tried again.
      if (reply.state === 'other') {
        notifyFailed(t('feet:takeOver.meanwhile'), t('feet:takeOver.failed'));
        return;
      }
      queries.setQueryData(['drafts:get', { key }], { json, savedAt: reply.savedAt });
      notifyDone(t(`feet:takeOver.done.${side}`));
      onDone();
    } catch (error) {
      notifyFailed(failureWords(t, error), t('feet:takeOver.failed'));
    } finally {
      setBusy(false);
    }
  };

  return { takeOver, isBusy };
}
