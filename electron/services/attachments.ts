import type { Attachment, NewAttachment } from '../../shared/attachment/attachment.ts';
import { LARGEST_PICTURE_BYTES } from '../../shared/attachment/attachment.ts';
import { pictureType } from '../../shared/attachment/picture-type.ts';
import type { Request, Response } from '../../shared/contract/contract.ts';
import { AttachmentDamagedError, type AttachmentFiles } from '../db/attachment-files.ts';
import type {
  AttachmentRepository,
  StoredAttachment,
} from '../db/repositories/attachment-repository.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly attachments: AttachmentRepository;
  readonly attachmentFiles: AttachmentFiles;
  readonly customers: CustomerRepository;
  readonly sessions: SessionRepository;
  readonly staffName: () => string;
};

/** Photos and drawings of customers. The file is on the disk before its row, and goes after it. */
export function createAttachmentService(dependencies: Dependencies) {
  const { db, now, publish, attachments, attachmentFiles, customers, sessions } = dependencies;

  /** Removes files that no row needs; what cannot be removed now is tried at the next occasion. */
  function sweep(): void {
    for (const sha256 of attachments.filesToRemove()) {
      try {
        attachmentFiles.remove(sha256);
        attachments.removed(sha256);
      } catch {
        // Held by another program, say: it stays on the list, and nobody waits for it.
      }
    }
  }

  const insert = db.transaction((attachment: StoredAttachment) => attachments.insert(attachment));
  const remove = db.transaction((id: string) => attachments.remove(id));

  function add(request: NewAttachment): Attachment {
    const { id, customerId, sessionId, base64, thumbnailBase64, ...rest } = request;
    const known = attachments.get(id);
    if (known !== undefined) {
      if (known.customerId === customerId) return shown(known);
      throw new StudioError('conflict', 'the picture belongs to another customer');
    }
    if (customers.get(customerId) === undefined) {
      throw new StudioError('not-found', 'no such customer');
    }
    if (sessionId !== null && sessions.get(sessionId)?.customerId !== customerId) {
      throw new StudioError('not-found', 'no such session of this customer');
    }
    const content = Buffer.from(base64, 'base64');
    const thumbnail = Buffer.from(thumbnailBase64, 'base64');
    const type = pictureType(content);
    const isSmall = content.length <= LARGEST_PICTURE_BYTES;
    if (type === null || pictureType(thumbnail) === null || !isSmall) {
      throw new StudioError('invalid-request', 'not a picture that is kept');
    }
    const sha256 = attachmentFiles.write(content);
    const attachment = {
      ...rest,
      id,
      customerId,
      sessionId,
      type,
      sha256,
      bytes: content.length,
      thumbnail,
      addedAt: now(),
      addedBy: dependencies.staffName(),
    };
    try {
      insert.immediate(attachment);
    } catch (error) {
      if (!attachments.isNeeded(sha256)) attachmentFiles.remove(sha256);
      throw error;
    }
    publish(['customers']);
    return shown(attachment);
  }

  return {
    add,
    sweep,
    list: ({ customerId }: Request<'attachments:list'>): Attachment[] =>
      attachments.ofCustomer(customerId).map(shown),
    get: ({ id }: Request<'attachments:get'>): Response<'attachments:get'> => {
      const known = attachments.get(id);
      if (known === undefined) throw new StudioError('not-found', 'no such picture');
      try {
        return { type: known.type, base64: attachmentFiles.read(known.sha256).toString('base64') };
      } catch (error) {
        if (!(error instanceof AttachmentDamagedError)) throw error;
        throw new StudioError('not-found', 'the file of the picture is gone or damaged', {
          cause: error,
        });
      }
    },
    remove: ({ id }: Request<'attachments:remove'>): null => {
      remove.immediate(id);
      sweep();
      publish(['customers']);
      return null;
    },
  };
}

function shown({ sha256: _, thumbnail, ...attachment }: StoredAttachment): Attachment {
  return { ...attachment, thumbnailBase64: thumbnail.toString('base64') };
}
