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
  drop: ({ key }: Request<'drafts:drop'>): null => {
    unfinishedWork.drop(key);
    return null;
  },
});
