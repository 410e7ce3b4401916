import type { Request, Response } from '../../shared/contract/contract.ts';
import type { UnfinishedWorkRepository } from '../db/repositories/unfinished-work-repository.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'now'> & {
  readonly unfinishedWork: UnfinishedWorkRepository;
};

/** Keeps what was typed and not yet saved, so that closing a window loses nothing. */
export const createUnfinishedWorkService = ({ now, unfinishedWork }: Dependencies) => ({
  get: ({ key }: Request<'drafts:get'>): Response<'drafts:get'> => unfinishedWork.get(key) ?? null,
  put: ({ key, json }: Request<'drafts:put'>): Response<'drafts:put'> => {
    const savedAt = now();
    unfinishedWork.put(key, { json, savedAt });
    return { savedAt };
  },
  replace: ({ key, json, since }: Request<'drafts:replace'>): Response<'drafts:replace'> => {
    // The time is what tells one keeping from the next, whatever the clock does.
    const savedAt = Math.max(now(), since + 1);
    if (unfinishedWork.replace(key, { json, savedAt }, since)) return { state: 'kept', savedAt };
    const other = unfinishedWork.get(key);
    if (other === undefined) throw new Error('work that stood in the way is gone');
    return { state: 'other', other };
  },
  release: ({ key, since }: Request<'drafts:release'>): null => {
    unfinishedWork.release(key, since);
    return null;
  },
  drop: ({ key }: Request<'drafts:drop'>): null => {
    unfinishedWork.drop(key);
    return null;
  },
});
