import type { Attachment } from '../../../shared/attachment/attachment.ts';
import type { Db } from '../open-database.ts';

export const ATTACHMENT_SQL = {
  insert: `
    INSERT INTO attachments (id, customer_id, session_id, sha256, type, bytes, width, height,
      caption, thumbnail, added_at, added_by)
    VALUES (@id, @customerId, @sessionId, @sha256, @type, @bytes, @width, @height,
      @caption, @thumbnail, @addedAt, @addedBy)
  `,
  get: `
    SELECT id, customer_id AS customerId, session_id AS sessionId, sha256, type, bytes, width,
      height, caption, thumbnail, added_at AS addedAt, added_by AS addedBy
    FROM attachments WHERE id = ?
  `,
  ofCustomer: `
    SELECT id, customer_id AS customerId, session_id AS sessionId, sha256, type, bytes, width,
      height, caption, thumbnail, added_at AS addedAt, added_by AS addedBy
    FROM attachments WHERE customer_id = ?
    ORDER BY added_at DESC, row DESC
  `,
  remove: 'DELETE FROM attachments WHERE id = ?',
  eraseCustomer: 'DELETE FROM attachments WHERE customer_id = ? RETURNING id, sha256',
  /** What was drawn upon a picture is kept by the window under the picture's id. */
  dropTrace: "DELETE FROM unfinished_work WHERE key = 'trace:' || ?",
  isNeeded: 'SELECT 1 FROM attachments WHERE sha256 = ? LIMIT 1',
  letGo: 'INSERT INTO files_to_remove (sha256) VALUES (?) ON CONFLICT DO NOTHING',
  keep: 'DELETE FROM files_to_remove WHERE sha256 = ?',
} as const;

/** Kept small by being carried out at once: read whole. */
const TO_REMOVE = 'SELECT sha256 FROM files_to_remove';

/** What a row says beside the picture for lists, and the name of the file. */
export type StoredAttachment = Omit<Attachment, 'thumbnailBase64'> & {
  readonly sha256: string;
  readonly thumbnail: Buffer;
};

export interface AttachmentRepository {
  /** Call inside a transaction, after the file is on the disk. */
  insert(attachment: StoredAttachment): void;
  get(id: string): StoredAttachment | undefined;
  /** Newest first. */
  ofCustomer(customerId: string): readonly StoredAttachment[];
  /** Lets the file go as well unless another row needs it, and what was traced on it. Call inside a transaction. */
  remove(id: string): void;
  /** Everything of one customer. Call inside a transaction; the files are then to be removed. */
  eraseCustomer(customerId: string): void;
  /** True while a row has this content. */
  isNeeded(sha256: string): boolean;
  /** Content whose files no row needs any more. */
  filesToRemove(): readonly string[];
  /** The file is gone. */
  removed(sha256: string): void;
}

export function createAttachmentRepository(db: Db): AttachmentRepository {
  const insert = db.prepare<[StoredAttachment]>(ATTACHMENT_SQL.insert);
  const get = db.prepare<[string], StoredAttachment>(ATTACHMENT_SQL.get);
  const ofCustomer = db.prepare<[string], StoredAttachment>(ATTACHMENT_SQL.ofCustomer);
  const remove = db.prepare<[string]>(ATTACHMENT_SQL.remove);
  const eraseCustomer = db.prepare<[string], { id: string; sha256: string }>(
    ATTACHMENT_SQL.eraseCustomer,
  );
  const dropTrace = db.prepare<[string]>(ATTACHMENT_SQL.dropTrace);
  const isNeeded = db.prepare<[string], number>(ATTACHMENT_SQL.isNeeded).pluck();
  const letGo = db.prepare<[string]>(ATTACHMENT_SQL.letGo);
  const keep = db.prepare<[string]>(ATTACHMENT_SQL.keep);
  const toRemove = db.prepare<[], string>(TO_REMOVE).pluck();

  const needs = (sha256: string): boolean => isNeeded.get(sha256) !== undefined;
  const letGoUnlessNeeded = (sha256: string): void => {
    if (!needs(sha256)) letGo.run(sha256);
  };

  return {
    insert: (attachment) => {
      insert.run(attachment);
      // The same picture may have been let go a moment ago.
      keep.run(attachment.sha256);
    },
    get: (id) => get.get(id),
    ofCustomer: (customerId) => ofCustomer.all(customerId),
    remove: (id) => {
      const known = get.get(id);
      if (known === undefined) return;
      remove.run(id);
      dropTrace.run(id);
      letGoUnlessNeeded(known.sha256);
    },
    eraseCustomer: (customerId) => {
      for (const { id, sha256 } of eraseCustomer.all(customerId)) {
        dropTrace.run(id);
        letGoUnlessNeeded(sha256);
      }
    },
    isNeeded: needs,
    filesToRemove: () => toRemove.all(),
    removed: (sha256) => void keep.run(sha256),
  };
}
