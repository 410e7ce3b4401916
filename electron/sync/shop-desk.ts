import type { ShopConnection, ShopStatus } from '../../shared/contract/shop.ts';
import { failureText } from '../../shared/sync/delivery-reason.ts';
import type { ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { ShopRecord, ShopRepository } from '../db/repositories/shop-repository.ts';
import type { SecretStore } from '../secrets.ts';
import type { TrainingPremises } from '../shops/training-premises.ts';

const SECRET = 'shop';

const NEVER: Pick<ShopRecord, 'lastContactAt' | 'lastError' | 'lastPullAt'> = {
  lastContactAt: null,
  lastError: null,
  lastPullAt: null,
};

/** How to reach the shop: everything a client needs. */
export type ShopAccess = { readonly record: ShopRecord; readonly secret: string };

/**
 * Knows which shop is ours and how things stand with it. Contacts are noted in memory and written
 * by `flush`, so that sending an order costs no extra commit.
 */
export function createShopDesk(
  shops: ShopRepository,
  secrets: SecretStore,
  training: TrainingPremises | null,
) {
  let contact: Partial<ShopRecord> = {};
  const record = (): ShopRecord | undefined => {
    const kept = shops.get();
    return kept && { ...kept, ...contact };
  };
  const isHere = (kind: ShopConnection['kind']) => kind === 'training' && training !== null;

  return {
    record,

    /** What the log calls the shop: its kind and host. */
    name: (): string => {
      const kept = record();
      if (kept === undefined || kept.address === '') return kept?.kind ?? '';
      return `${kept.kind} ${new URL(kept.address).host}`;
    },

    status: (): ShopStatus => {
      const kept = record();
      if (kept === undefined) return { ...NO_SHOP, productsAtShop: shops.countProducts() };
      const { kind, address, hasSecret, keyAccepted, paused } = kept;
      const { lastContactAt, lastError, lastPullAt } = kept;
      return {
        configured: hasSecret,
        kind,
        address,
        hasSecret,
        keyAccepted,
        paused,
        lastContactAt,
        lastError,
        lastPullAt,
        productsAtShop: shops.countProducts(),
      };
    },

    /** Null while no shop is connected or its key is not known. */
    access: async (): Promise<ShopAccess | null> => {
      if (training !== null && (record()?.kind ?? 'training') === 'training') {
        const { address, key } = await training.open();
        const kept = record();
        if (kept?.address !== address) {
          const fresh = { kind: 'training', address, hasSecret: true, keyAccepted: true } as const;
          contact = {};
          shops.save({ ...(kept ?? FRESH), ...fresh });
        }
        return { record: record() ?? { ...FRESH, kind: 'training', address }, secret: key };
      }
      const kept = record();
      if (kept === undefined || !kept.hasSecret) return null;
      const secret = await secrets.get(SECRET);
      return secret === null ? null : { record: kept, secret };
    },

    /** The key to try a connection with: what was entered, or what is kept for this very address. */
    secretFor: async ({ kind, address, secret }: ShopConnection): Promise<string> => {
      if (secret !== '') return secret;
      if (isHere(kind)) return (await training?.open())?.key ?? '';
      const kept = record();
      const isSame = kept?.kind === kind && originOf(kept.address) === originOf(address);
      return isSame ? ((await secrets.get(SECRET)) ?? '') : '';
    },

    /** Keeps the connection. With another address the cursor and what was pulled begin anew. */
    connect: async (connection: ShopConnection, secret: string): Promise<void> => {
      const kept = record();
      const { kind, address } = connection;
      const isSame = kept?.kind === kind && kept.address === address;
      if (!isHere(kind)) {
        if (secret === '') await secrets.delete(SECRET);
        else await secrets.set(SECRET, secret);
      }
      contact = {};
      if (!isSame) shops.forget();
      shops.save({
        ...(isSame && kept !== undefined ? kept : FRESH),
        kind,
        address: isHere(kind) ? ((await training?.open())?.address ?? address) : address,
        hasSecret: secret !== '',
        keyAccepted: true,
        lastError: null,
      });
    },

    disconnect: async (): Promise<void> => {
      await secrets.delete(SECRET);
      contact = {};
      const kept = shops.get();
      if (kept !== undefined)
        shops.save({ ...kept, ...NEVER, hasSecret: false, keyAccepted: true });
    },

    /** Notes how a request went. True when a person should see the difference. */
    noteContact: (failure: ShopFailure | null, at: number): boolean => {
      const before = record();
      const lastError =
        failure === null || failure.kind === 'refused' ? null : failureText(failure);
      contact = { ...contact, lastError };
      if (lastError === null) contact = { ...contact, lastContactAt: at };
      if (failure?.kind === 'key-refused') contact = { ...contact, keyAccepted: false };
      return before?.lastError !== lastError;
    },

    /** Kept at once: a pause outlives the program. */
    pause: (paused: boolean): void => shops.save({ ...(record() ?? FRESH), paused }),

    note: (change: Partial<ShopRecord>): void => {
      contact = { ...contact, ...change };
    },

    flush: (): void => {
      const kept = shops.get();
      if (kept !== undefined && Object.keys(contact).length > 0)
        shops.save({ ...kept, ...contact });
      contact = {};
    },
  };
}

export type ShopDesk = ReturnType<typeof createShopDesk>;

const originOf = (address: string): string => new URL(address).origin;

const FRESH: ShopRecord = {
  kind: 'training',
  address: '',
  hasSecret: false,
  keyAccepted: true,
  paused: false,
  ...NEVER,
  ordersCursor: null,
  fullCheckAt: null,
};

const NO_SHOP: ShopStatus = {
  configured: false,
  kind: null,
  address: '',
  hasSecret: false,
  keyAccepted: true,
  paused: false,
  ...NEVER,
  productsAtShop: 0,
};
