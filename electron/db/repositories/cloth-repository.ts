import { foldedWords } from '../../../shared/customer/fold.ts';
import type {
  ClothFields,
  ClothRow,
  ClothStock,
  StockedCloth,
} from '../../../shared/stock/cloth.ts';
import type { Db } from '../open-database.ts';
import { ALL_CLOTHS, CLOTH_SQL } from './cloth-sql.ts';

/** What an index alone says of a cloth: enough to search, sort and count before reading any. */
export type ClothKey = {
  readonly row: number;
  readonly en: string;
  readonly fr: string;
  /** Folded words between spaces. */
  readonly search: string;
  readonly shortMm: number;
};

/** A cloth without its picture. */
export type StoredCloth = Omit<StockedCloth, 'fields'> & {
  readonly row: number;
  readonly fields: Omit<ClothFields, 'pictureBase64'>;
};

export interface ClothRepository {
  get(id: string): StoredCloth | undefined;
  byRow(row: number): StoredCloth | undefined;
  /** In the order they were made. */
  all(): readonly StoredCloth[];
  keys(archived: boolean): readonly ClothKey[];
  insert(id: string, fields: ClothFields, at: number): void;
  update(id: string, fields: ClothFields, at: number): void;
  archive(id: string, archivedAt: number | null, at: number): void;
  /** Which cloth has the SKU, whatever its case. */
  idOfSku(sku: string): string | undefined;
  /** Counts every change of what cloths are; 0 while they are as they were shipped. */
  revision(): number;
  picture(id: string): string | null;
  isSeeded(id: string, design: string): boolean;
  seeded(id: string, design: string): void;
  /** As shipped: counts as no change. */
  seed(id: string, fields: ClothFields, at: number): void;
  /** Cloths of which something has to come in, by supplier. */
  shortRows(): readonly number[];
  /** Cloths that orders wait for. */
  waitingRows(): readonly number[];
}

type Facts = Pick<
  ClothFields,
  | 'description'
  | 'deliveryDays'
  | 'weightGsm'
  | 'colour'
  | 'pattern'
  | 'repeat'
  | 'hasNap'
  | 'shrinkage'
  | 'suits'
>;

type Row = Pick<
  ClothFields,
  'sku' | 'supplier' | 'widthMm' | 'pricePerMetreMinor' | 'reorderLevelMm'
> &
  ClothStock & {
    readonly row: number;
    readonly id: string;
    readonly nameEn: string;
    readonly nameFr: string;
    readonly facts: string;
    readonly archivedAt: number | null;
    readonly updatedAt: number;
  };

export function createClothRepository(db: Db): ClothRepository {
  type Named = [Record<string, unknown>];
  const insert = db.prepare<Named>(CLOTH_SQL.insert);
  const update = db.prepare<Named>(CLOTH_SQL.update);
  const archive = db.prepare<Named>(CLOTH_SQL.archive);
  const get = db.prepare<[string], Row>(CLOTH_SQL.get);
  const byRow = db.prepare<[number], Row>(CLOTH_SQL.byRow);
  const all = db.prepare<[], Row>(ALL_CLOTHS);
  const keys = db.prepare<Named, ClothKey>(CLOTH_SQL.keys);
  const idOfSku = db.prepare<[string], string>(CLOTH_SQL.idOfSku).pluck();
  const revision = db.prepare<[], number>(CLOTH_SQL.revision).pluck();
  const picture = db.prepare<[string], Buffer>(CLOTH_SQL.picture).pluck();
  const setPicture = db.prepare<Named>(CLOTH_SQL.setPicture);
  const dropPicture = db.prepare<[string]>(CLOTH_SQL.dropPicture);
  const isSeeded = db.prepare<[string, string], number>(CLOTH_SQL.isSeeded).pluck();
  const seeded = db.prepare<[string, string]>(CLOTH_SQL.seeded);
  const shortRows = db.prepare<[], number>(CLOTH_SQL.shortRows).pluck();
  const waitingRows = db.prepare<[], number>(CLOTH_SQL.waitingRows).pluck();

  const nextRevision = (): number => (revision.get() ?? 0) + 1;

  function keepPicture(id: string, base64: string | null): void {
    if (base64 === null) dropPicture.run(id);
    else setPicture.run({ id, picture: Buffer.from(base64, 'base64') });
  }

  const read = (row: Row | undefined): StoredCloth | undefined => row && clothOf(row);

  return {
    get: (id) => read(get.get(id)),
    byRow: (row) => read(byRow.get(row)),
    all: () => all.all().map(clothOf),
    keys: (archived) => keys.all({ archived: archived ? 1 : 0 }),
    insert: (id, fields, at) => {
      insert.run({ ...columns(id, fields, at), revision: nextRevision() });
      keepPicture(id, fields.pictureBase64);
    },
    update: (id, fields, at) => {
      update.run({ ...columns(id, fields, at), revision: nextRevision() });
      keepPicture(id, fields.pictureBase64);
    },
    archive: (id, archivedAt, at) =>
      void archive.run({ id, archivedAt, at, revision: nextRevision() }),
    idOfSku: (sku) => idOfSku.get(sku),
    revision: () => revision.get() ?? 0,
    picture: (id) => picture.get(id)?.toString('base64') ?? null,
    isSeeded: (id, design) => isSeeded.get(id, design) !== undefined,
    seeded: (id, design) => void seeded.run(id, design),
    seed: (id, fields, at) => void insert.run({ ...columns(id, fields, at), revision: 0 }),
    shortRows: () => shortRows.all(),
    waitingRows: () => waitingRows.all(),
  };
}

function columns(id: string, fields: ClothFields, at: number) {
  const { sku, name, supplier, widthMm, pricePerMetreMinor, reorderLevelMm } = fields;
  const { description, deliveryDays, weightGsm, colour, pattern, repeat } = fields;
  const { hasNap, shrinkage, suits } = fields;
  const facts: Facts = {
    ...{ description, deliveryDays, weightGsm, colour, pattern, repeat },
    ...{ hasNap, shrinkage, suits },
  };
  const words = [sku, name.en, name.fr, supplier, description.en, description.fr].join(' ');
  return {
    ...{ id, at, sku, supplier, widthMm, pricePerMetreMinor, reorderLevelMm },
    nameEn: name.en,
    nameFr: name.fr,
    search: ` ${[...new Set(foldedWords(words))].join(' ')}`,
    facts: JSON.stringify(facts),
  };
}

function clothOf(row: Row): StoredCloth {
  const { id, sku, supplier, widthMm, pricePerMetreMinor, reorderLevelMm } = row;
  const { onHandMm, reservedMm, waitingMm, onOrderMm, shortMm, archivedAt, updatedAt } = row;
  const facts = JSON.parse(row.facts) as Facts;
  return {
    row: row.row,
    id,
    fields: {
      ...facts,
      ...{ sku, supplier, widthMm, pricePerMetreMinor, reorderLevelMm },
      name: { en: row.nameEn, fr: row.nameFr },
    },
    stock: { onHandMm, reservedMm, waitingMm, onOrderMm, shortMm },
    archivedAt,
    updatedAt,
  };
}

/** A cloth as lists show it. */
export function clothRowOf({ id, fields, stock, archivedAt }: StoredCloth): ClothRow {
  const { sku, name, description, supplier, colour, pattern } = fields;
  const { widthMm, pricePerMetreMinor, reorderLevelMm } = fields;
  return {
    ...{ id, sku, name, description, supplier, colour, pattern },
    ...{ widthMm, pricePerMetreMinor, reorderLevelMm },
    isArchived: archivedAt !== null,
    stock,
  };
}
