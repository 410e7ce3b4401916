import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { countAttachments } from '../../../electron/db/attachment-files.ts';
import { attachmentsFolder, databaseFile } from '../../../electron/db/data-folder.ts';
import { openDatabase } from '../../../electron/db/open-database.ts';
import { createAttachmentRepository } from '../../../electron/db/repositories/attachment-repository.ts';
import { createObservationRepository } from '../../../electron/db/repositories/observation-repository.ts';
import { LARGEST_PICTURE_BYTES } from '../../../shared/attachment/attachment.ts';
import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import { someFields } from '../../helpers/order-facts.ts';

const JPEG = [0xff, 0xd8, 0xff, 0xe0];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const aPicture = (content: string, head: readonly number[] = JPEG): string =>
  Buffer.concat([Buffer.from(head), Buffer.from(content)]).toString('base64');

async function withCustomer(studio: TestStudio): Promise<string> {
  const id = studio.newId();
  await studio.ask('customers:create', { id, fields: someFields() });
  return id;
}

const add = (studio: TestStudio, customerId: string, base64: string, id = studio.newId()) =>
  studio.ask('attachments:add', {
    id,
    customerId,
    sessionId: null,
    caption: 'Back, standing',
    width: 800,
    height: 600,
    base64,
    thumbnailBase64: aPicture('small'),
  });

const filesIn = (dataFolder: string): readonly string[] =>
  existsSync(attachmentsFolder(dataFolder))
    ? readdirSync(attachmentsFolder(dataFolder), { recursive: true, encoding: 'utf8' }).filter(
        (name) => statSync(join(attachmentsFolder(dataFolder), name)).isFile(),
      )
    : [];

describe('photos and drawings of a customer', () => {
  it('lie in a file named by their content, for its owner only, and come back after a restart', async () => {
    const studio = await openTestStudio();
    const customerId = await withCustomer(studio);
    await studio.ask('settings:set', { staffName: 'Anne' });

    const added = await add(studio, customerId, aPicture('a back'));

    expect(added).toMatchObject({ caption: 'Back, standing', type: 'image/jpeg', addedBy: 'Anne' });
    const [file = '', ...others] = filesIn(studio.dataFolder);
    expect(others).toEqual([]);
    expect(file).toMatch(/^[0-9a-f]{2}[\\/][0-9a-f]{64}$/);
    const place = join(attachmentsFolder(studio.dataFolder), file);
    expect(readFileSync(place).toString('base64')).toBe(aPicture('a back'));
    expect(statSync(place).mode & 0o077).toBe(0);
    const { ask } = await studio.reopen();
    expect(await ask('attachments:list', { customerId })).toEqual([added]);
    expect(await ask('attachments:get', { id: added.id })).toEqual({
      type: 'image/jpeg',
      base64: aPicture('a back'),
    });
  });

  it('are stored once when the answer was lost and the page asks again', async () => {
    const studio = await openTestStudio();
    const customerId = await withCustomer(studio);
    const id = studio.newId();

    const first = await add(studio, customerId, aPicture('a'), id);

    expect(await add(studio, customerId, aPicture('a'), id)).toEqual(first);
    expect(await studio.ask('attachments:list', { customerId })).toHaveLength(1);
  });

  it.each([
    ['a text with the name of a picture', Buffer.from('not a picture').toString('base64')],
    ['a program', Buffer.from('MZ\u0090\u0000').toString('base64')],
    ['a drawing with scripts', Buffer.from('<svg xmlns="x"/>').toString('base64')],
    ['nothing', ''],
  ])('that are %s are refused, and nothing is written', async (_what, base64) => {
    const studio = await openTestStudio();
    const customerId = await withCustomer(studio);

    await expect(add(studio, customerId, base64)).rejects.toThrow('invalid-request');

    expect(filesIn(studio.dataFolder)).toEqual([]);
    expect(await studio.ask('attachments:list', { customerId })).toEqual([]);
  });

  it('that are too large are refused before they are looked at', async () => {
    const studio = await openTestStudio();
    const customerId = await withCustomer(studio);
    const large = aPicture('x'.repeat(LARGEST_PICTURE_BYTES + 8));
    await expect(add(studio, customerId, large)).rejects.toThrow('invalid-request');
    expect(filesIn(studio.dataFolder)).toEqual([]);
  });

  it('of an unknown customer, or of another one’s session, are refused', async () => {
    const studio = await openTestStudio();
    await expect(add(studio, studio.newId(), aPicture('a'))).rejects.toThrow('not-found');
    expect(filesIn(studio.dataFolder)).toEqual([]);
  });

  it('share a file when they are the same, which stays until the last one goes', async () => {
    const studio = await openTestStudio();
    const [anna, berta] = [await withCustomer(studio), await withCustomer(studio)];
    const ofAnna = await add(studio, anna, aPicture('same', PNG));
    const ofBerta = await add(studio, berta, aPicture('same', PNG));
    expect(filesIn(studio.dataFolder)).toHaveLength(1);

    await studio.ask('attachments:remove', { id: ofAnna.id });
    expect(filesIn(studio.dataFolder)).toHaveLength(1);
    await studio.ask('attachments:remove', { id: ofBerta.id });

    expect(filesIn(studio.dataFolder)).toEqual([]);
    await expect(studio.ask('attachments:get', { id: ofBerta.id })).rejects.toThrow('not-found');
  });

  it('take what was traced on them along when they go, and nothing else', async () => {
    const studio = await openTestStudio();
    const customerId = await withCustomer(studio);
    const gone = await add(studio, customerId, aPicture('a foot'));
    const kept = await add(studio, customerId, aPicture('the other foot'));
    for (const { id } of [gone, kept]) {
      await studio.ask('drafts:put', { key: `trace:${id}`, json: '{}' });
    }

    await studio.ask('attachments:remove', { id: gone.id });

    expect(await studio.ask('drafts:get', { key: `trace:${gone.id}` })).toBeNull();
    expect(await studio.ask('drafts:get', { key: `trace:${kept.id}` })).not.toBeNull();
  });

  it('whose file was changed or lost are not shown as if they were right', async () => {
    const studio = await openTestStudio();
    const { id } = await add(studio, await withCustomer(studio), aPicture('a'));
    const [file = ''] = filesIn(studio.dataFolder);
    writeFileSync(join(attachmentsFolder(studio.dataFolder), file), 'changed');
    await expect(studio.ask('attachments:get', { id })).rejects.toThrow('not-found');
  });

  it('whose file was damaged are whole again when the same picture is added once more', async () => {
    const studio = await openTestStudio();
    const customerId = await withCustomer(studio);
    const { id } = await add(studio, customerId, aPicture('a'));
    const [file = ''] = filesIn(studio.dataFolder);
    writeFileSync(join(attachmentsFolder(studio.dataFolder), file), 'changed');

    await add(studio, customerId, aPicture('a'));

    expect(await studio.ask('attachments:get', { id })).toMatchObject({ base64: aPicture('a') });
  });
});

describe('erasing a customer’s pictures and observations', () => {
  it('takes theirs and nobody else’s, also when the program ends before the files are gone', async () => {
    const studio = await openTestStudio();
    const [anna, berta] = [await withCustomer(studio), await withCustomer(studio)];
    const annas = await add(studio, anna, aPicture('only Anna'));
    await studio.ask('drafts:put', { key: `trace:${annas.id}`, json: '{}' });
    await add(studio, anna, aPicture('both'));
    const kept = await add(studio, berta, aPicture('both'));
    await studio.ask('observations:add', { id: studio.newId(), customerId: anna, text: 'Stoops' });
    const db = openDatabase(databaseFile(studio.dataFolder));
    db.transaction(() => {
      createAttachmentRepository(db).eraseCustomer(anna);
      createObservationRepository(db).eraseCustomer(anna);
    }).immediate();
    db.close();
    expect(filesIn(studio.dataFolder)).toHaveLength(2);

    const { ask } = await studio.reopen();

    expect(filesIn(studio.dataFolder)).toHaveLength(1);
    expect(await ask('attachments:list', { customerId: anna })).toEqual([]);
    expect(await ask('drafts:get', { key: `trace:${annas.id}` })).toBeNull();
    expect(await ask('observations:list', { customerId: anna })).toEqual([]);
    expect(await ask('attachments:get', { id: kept.id })).toMatchObject({ type: 'image/jpeg' });
  });

  it('keeps the file of a picture that came again before it was removed', async () => {
    const studio = await openTestStudio();
    const [anna, berta] = [await withCustomer(studio), await withCustomer(studio)];
    await add(studio, anna, aPicture('again'));
    const db = openDatabase(databaseFile(studio.dataFolder));
    createAttachmentRepository(db).eraseCustomer(anna);
    db.close();

    const { id } = await add(studio, berta, aPicture('again'));

    const { ask } = await studio.reopen();
    expect(await ask('attachments:get', { id })).toMatchObject({ base64: aPicture('again') });
  });
});

describe('observations', () => {
  it('say who saw it and when, newest first, and can be taken back', async () => {
    const studio = await openTestStudio();
    const customerId = await withCustomer(studio);
    await studio.ask('settings:set', { staffName: 'Anne' });
    const [first, second] = [studio.newId(), studio.newId()];
    await studio.ask('observations:add', { id: first, customerId, text: ' Wears the belt low ' });
    studio.clock.forward(1_000);
    await studio.ask('observations:add', { id: second, customerId, text: 'Right shoulder drops' });

    const noted = await studio.ask('observations:list', { customerId });

    expect(noted.map(({ text, notedBy }) => `${notedBy}: ${text}`)).toEqual([
      'Anne: Right shoulder drops',
      'Anne: Wears the belt low',
    ]);
    await studio.ask('observations:remove', { id: second });
    expect(await studio.ask('observations:list', { customerId })).toHaveLength(1);
  });
});

describe('the files of pictures', () => {
  it('are counted for whoever keeps a copy of them', async () => {
    const studio = await openTestStudio();
    expect(countAttachments(studio.dataFolder)).toEqual({ files: 0, bytes: 0 });
    await add(studio, await withCustomer(studio), aPicture('1234'));
    expect(countAttachments(studio.dataFolder)).toEqual({ files: 1, bytes: 8 });
  });
});
