import type { Attachment, Observation } from '../../shared/attachment/attachment.ts';
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { BackupInfo, OutboxEntryView, SavedChoice } from '../../shared/contract/contract.ts';
import type { MarkerView } from '../../shared/contract/marker-requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/contract/settings.ts';
import type { ShopStatus, ShopTest } from '../../shared/contract/shop.ts';
import type { ShopLogEntry } from '../../shared/contract/sync-requests.ts';
import type { Customer } from '../../shared/customer/customer.ts';
import type { ClothPiece } from '../../shared/marker/order-marker.ts';
import type { Session } from '../../shared/measurement/session.ts';
import type { Order, OrderEvent } from '../../shared/order/order.ts';
import type { UnsentFile } from '../../shared/sync/unsent-file.ts';

/** Everything a studio in memory holds. Plain and open, for tests to fill. */
export type FakeData = {
  settings: Settings;
  training: boolean;
  door: 'desktop' | 'browser';
  customers: Customer[];
  sessions: Session[];
  attachments: Attachment[];
  observations: Observation[];
  orders: Order[];
  events: Map<string, OrderEvent[]>;
  drafts: Map<string, { json: string; savedAt: number }>;
  choices: SavedChoice[];
  catalogue: Catalogue;
  outbox: OutboxEntryView[];
  shop: ShopStatus;
  shopTest: ShopTest;
  shopLog: ShopLogEntry[];
  unsentFile: UnsentFile;
  backups: BackupInfo[];
  markers: MarkerView[];
  clothPieces: ClothPiece[];
  /** The studio's clock, ms. */
  now: () => number;
};

export const emptyFakeData = (): FakeData => ({
  settings: DEFAULT_SETTINGS,
  training: false,
  door: 'browser',
  customers: [],
  sessions: [],
  attachments: [],
  observations: [],
  orders: [],
  events: new Map(),
  drafts: new Map(),
  choices: [],
  catalogue: fakeCatalogue,
  outbox: [],
  shop: {
    configured: false,
    kind: null,
    address: '',
    hasSecret: false,
    keyAccepted: true,
    paused: false,
    lastContactAt: null,
    lastError: null,
    lastPullAt: null,
    productsAtShop: 0,
  },
  shopTest: { outcome: 'ok', detail: '', shop: 'Training shop 1' },
  shopLog: [],
  unsentFile: { format: 'toise-unsent-orders', version: 1, exportedAt: 0, orders: [] },
  backups: [],
  markers: [],
  clothPieces: [],
  now: () => Date.now(),
});

const bothWays = (en: string, fr: string) => ({ en, fr });

/** Small, but with every kind of price line. */
export const fakeCatalogue: Catalogue = {
  version: 'fake-1',
  currency: 'EUR',
  cloths: [
    {
      id: 'poplin-white',
      sku: 'CL-1',
      name: bothWays('White poplin', 'Popeline blanche'),
      description: bothWays('Cotton, 115 g', 'Coton, 115 g'),
      widthMm: 1500,
      pricePerMetreMinor: 2400,
      colour: '#f7f7f4',
    },
  ],
  products: [
    {
      id: 'shirt',
      sku: 'PR-1',
      design: 'shirt',
      name: bothWays('Made-to-measure shirt', 'Chemise sur mesure'),
      baseMinor: 12_000,
      cloths: ['poplin-white'],
      options: [
        {
          id: 'buttons',
          name: bothWays('Buttons', 'Boutons'),
          choices: [
            { id: 'resin', name: bothWays('Resin', 'Résine'), priceMinor: 0 },
            { id: 'pearl', name: bothWays('Mother of pearl', 'Nacre'), priceMinor: 1_500 },
          ],
        },
      ],
      leadTimeDays: 21,
    },
  ],
};

/** A customer with everything filled; `part` replaces what the test is about. */
export const aCustomer = (part: Partial<Customer> = {}): Customer => ({
  id: '3f0c2f7e-6d1b-4f6e-9d5e-0a1b2c3d4e5f',
  name: 'Camille Perrin',
  email: 'camille.perrin@example.org',
  phone: '+33 6 12 34 56 78',
  street: '4 rue des Tanneurs',
  postcode: '69001',
  city: 'Lyon',
  country: 'FR',
  birthday: '1984-05-12',
  language: 'fr',
  notes: '',
  consents: [],
  createdAt: 1_700_000_000_000,
  updatedAt: 1_700_000_000_000,
  ...part,
});
