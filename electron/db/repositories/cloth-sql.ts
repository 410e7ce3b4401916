const STOCK = `
  cloths.on_hand_mm AS onHandMm, cloths.reserved_mm AS reservedMm, cloths.waiting_mm AS waitingMm,
  cloths.short_mm AS shortMm,
  (SELECT coalesce(sum(length_mm), 0) FROM cloth_purchases
   WHERE cloth_row = cloths.row AND arrived_at IS NULL) AS onOrderMm
`;

const COLUMNS = `
  cloths.row, cloths.id, cloths.sku, cloths.name_en AS nameEn, cloths.name_fr AS nameFr,
  cloths.supplier, cloths.facts, cloths.width_mm AS widthMm,
  cloths.price_per_metre_minor AS pricePerMetreMinor,
  cloths.reorder_level_mm AS reorderLevelMm, cloths.archived_at AS archivedAt,
  cloths.updated_at AS updatedAt, ${STOCK}
`;

/** Every statement about cloths, so that a test can ask for the plan of each. */
export const CLOTH_SQL = {
  get: `SELECT ${COLUMNS} FROM cloths WHERE id = ?`,
  byRow: `SELECT ${COLUMNS} FROM cloths WHERE row = ?`,
  /** Read from the index alone: a page is chosen before any cloth is read. */
  keys: `
    SELECT row, name_en AS en, name_fr AS fr, search, short_mm AS shortMm
    FROM cloths INDEXED BY cloths_listed
    WHERE (archived_at IS NOT NULL) = @archived
    ORDER BY name_en
  `,
  insert: `
    INSERT INTO cloths (id, sku, name_en, name_fr, supplier, search, facts, width_mm,
      price_per_metre_minor, reorder_level_mm, revision, created_at, updated_at)
    VALUES (@id, @sku, @nameEn, @nameFr, @supplier, @search, @facts, @widthMm,
      @pricePerMetreMinor, @reorderLevelMm, @revision, @at, @at)
  `,
  update: `
    UPDATE cloths
    SET sku = @sku, name_en = @nameEn, name_fr = @nameFr, supplier = @supplier, search = @search,
        facts = @facts, width_mm = @widthMm, price_per_metre_minor = @pricePerMetreMinor,
        reorder_level_mm = @reorderLevelMm, revision = @revision, updated_at = @at
    WHERE id = @id
  `,
  archive: `
    UPDATE cloths SET archived_at = @archivedAt, revision = @revision, updated_at = @at
    WHERE id = @id
  `,
  idOfSku: 'SELECT id FROM cloths WHERE sku = ?',
  revision: 'SELECT coalesce(max(revision), 0) FROM cloths',
  picture: `
    SELECT picture FROM cloths CROSS JOIN cloth_pictures ON cloth_row = cloths.row
    WHERE cloths.id = ?
  `,
  setPicture: `
    INSERT INTO cloth_pictures (cloth_row, picture)
    SELECT row, @picture FROM cloths WHERE id = @id
    ON CONFLICT (cloth_row) DO UPDATE SET picture = excluded.picture
  `,
  dropPicture: `
    DELETE FROM cloth_pictures WHERE cloth_row = (SELECT row FROM cloths WHERE id = ?)
  `,
  isSeeded: 'SELECT 1 FROM cloth_seeds WHERE cloth_id = ? AND design = ?',
  seeded: 'INSERT INTO cloth_seeds (cloth_id, design) VALUES (?, ?)',
  shortRows: `
    SELECT row FROM cloths INDEXED BY cloths_short WHERE short_mm > 0 ORDER BY supplier, row
  `,
  waitingRows: 'SELECT row FROM cloths INDEXED BY cloths_waiting WHERE waiting_mm > 0',
} as const;

/** The whole of a few thousand cloths, for the catalogue; kept by its reader until one changes. */
export const ALL_CLOTHS = `SELECT ${COLUMNS} FROM cloths ORDER BY row`;
