import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A Shopify made from its documents: nothing of it was recorded, so it proves only that the client
 * does what the documents ask for. It answers by the names of our own documents.
 */
type Order = {
  readonly id: string;
  cancelledAt: string | null;
  financial: string;
  fulfillment: string;
  updatedAt: number;
  tags: readonly string[];
};

export type StandInDraft = {
  readonly id: number;
  readonly createdAt: number;
  updatedAt: number;
  tags: readonly string[];
  readonly amount: string;
  readonly quantities: readonly number[];
  readonly spec: string | null;
  readonly email: string;
  order: Order | null;
};

export type ShopifyTraps = {
  /** How long the search index lags behind, ms. */
  indexLagMs: number;
  /** What the next orders are refused for, under HTTP 200. */
  userErrors: string[];
  /** Faults of the shop's own, under HTTP 200. */
  internalErrors: number;
  taxesIncluded: boolean;
};

type Variables = {
  readonly query?: string | null;
  readonly first?: number;
  readonly after?: string | null;
  readonly id?: string;
  readonly tags?: readonly string[];
  readonly input?: {
    readonly tags: readonly string[];
    readonly email?: string;
    readonly lineItems: readonly {
      readonly quantity: number;
      readonly priceOverride: { readonly amount: string };
    }[];
    readonly metafields: readonly { readonly key: string; readonly value: string }[];
  };
};

const TOKEN = 'shpat_stand_in';
/** A bucket as the smallest plan has it, in points. */
const BUCKET = 2_000;
const QUERY_COST = 52;

export async function startShopifyStandIn({ now = Date.now }: { now?: () => number } = {}) {
  const drafts = new Map<number, StandInDraft>();
  const variants: { id: string; sku: string; price: string; stock: number | null }[] = [];
  const traps: ShopifyTraps = {
    indexLagMs: 0,
    userErrors: [],
    internalErrors: 0,
    taxesIncluded: true,
  };
  let scopes = ['read_products', 'write_draft_orders', 'write_orders', 'read_customers'];
  let token = TOKEN;
  let nextId = 1001;
  let requests = 0;
  const bucket = { points: BUCKET, restoreRate: 100, at: now() };

  /** Points left after this request, or null when there are too few for it. */
  function spend(): number | null {
    const since = (now() - bucket.at) / 1000;
    bucket.points = Math.min(BUCKET, bucket.points + since * bucket.restoreRate);
    bucket.at = now();
    if (bucket.points < QUERY_COST) return null;
    bucket.points -= QUERY_COST;
    return bucket.points;
  }

  /** The shop's times are whole seconds. */
  const iso = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

  const rendered = (draft: StandInDraft) => ({
    id: `gid://shopify/DraftOrder/${draft.id}`,
    name: `#D${draft.id}`,
    status: draft.order === null ? 'OPEN' : 'COMPLETED',
    createdAt: iso(draft.createdAt),
    updatedAt: iso(draft.updatedAt),
    tags: draft.tags,
    totalPriceSet: { shopMoney: { amount: draft.amount, currencyCode: 'EUR' } },
    lineItems: { nodes: draft.quantities.map((quantity) => ({ quantity })) },
    spec: draft.spec === null ? null : { value: draft.spec },
    order:
      draft.order === null
        ? null
        : {
            id: draft.order.id,
            name: `#${draft.id}`,
            updatedAt: iso(draft.order.updatedAt),
            cancelledAt: draft.order.cancelledAt,
            displayFinancialStatus: draft.order.financial,
            displayFulfillmentStatus: draft.order.fulfillment,
            totalReceivedSet: {
              shopMoney: { amount: draft.order.financial === 'PAID' ? draft.amount : '0.0' },
            },
            totalRefundedSet: { shopMoney: { amount: '0.0' } },
          },
  });

  type Found = { readonly tags: readonly string[]; readonly updatedAt: number };

  /** `tag:x updated_at:>='y'`, as far as our documents use it. */
  function matches(query: string | null | undefined, { tags, updatedAt }: Found): boolean {
    if (query === null || query === undefined) return true;
    const tag = /tag:'?([^'\s]+)'?/.exec(query)?.[1];
    const since = /updated_at:>='([^']+)'/.exec(query)?.[1];
    const isSince = since === undefined || Math.floor(updatedAt / 1000) >= Date.parse(since) / 1000;
    return (tag === undefined || tags.includes(tag)) && isSince;
  }

  function paged<T>(all: readonly T[], { first = 50, after }: Variables) {
    const start = after === null || after === undefined ? 0 : Number(after);
    const nodes = all.slice(start, start + first);
    const hasNextPage = start + first < all.length;
    return { nodes, pageInfo: { hasNextPage, endCursor: String(start + nodes.length) } };
  }

  const draftOf = (gid = '') => drafts.get(Number(gid.split('/').at(-1)));
  const ordered = () => [...drafts.values()].filter((draft) => draft.order !== null);

  function carryOut(name: string, variables: Variables): unknown {
    switch (name) {
      case 'ToiseTest':
        return {
          shop: { name: 'Stand-in', currencyCode: 'EUR', taxesIncluded: traps.taxesIncluded },
          currentAppInstallation: { accessScopes: scopes.map((handle) => ({ handle })) },
        };
      case 'ToiseVariant':
        return {
          shop: { currencyCode: 'EUR' },
          // The search finds what begins alike.
          productVariants: { nodes: variants.map(({ id, sku }) => ({ id, sku })) },
        };
      case 'ToiseProducts':
        return {
          shop: { currencyCode: 'EUR' },
          productVariants: paged(
            variants.map(({ id, sku, price, stock }) => ({
              ...{ id, sku, displayName: sku, price, inventoryQuantity: stock },
              ...{ inventoryPolicy: 'DENY', inventoryItem: { tracked: stock !== null } },
              product: { status: 'ACTIVE' },
            })),
            variables,
          ),
        };
      case 'ToiseDraftCreate':
        return { draftOrderCreate: createDraft(variables) };
      case 'ToiseDrafts': {
        const known = [...drafts.values()]
          .filter((it) => it.createdAt + traps.indexLagMs <= now())
          .filter((it) => matches(variables.query, it));
        return { draftOrders: paged(known.map(rendered), variables) };
      }
      case 'ToiseNewestDrafts':
        return { draftOrders: paged([...drafts.values()].reverse().map(rendered), variables) };
      case 'ToiseChangedOrders': {
        const found = ordered().flatMap(({ order }) => order ?? []);
        const known = found.filter((order) => matches(variables.query, order));
        return {
          orders: paged(
            known.map(({ id, tags }) => ({ id, tags })),
            variables,
          ),
        };
      }
      case 'ToiseDraft':
      case 'ToiseOneDraft': {
        const draft = draftOf(variables.id);
        return { draftOrder: draft === undefined ? null : rendered(draft) };
      }
      case 'ToiseDraftDelete':
        drafts.delete(Number(variables.id?.split('/').at(-1)));
        return { draftOrderDelete: { deletedId: variables.id, userErrors: [] } };
      case 'ToiseTag': {
        const draft = draftOf(variables.id);
        const order = ordered().find((it) => it.order?.id === variables.id)?.order;
        if (draft !== undefined) draft.tags = [...draft.tags, ...(variables.tags ?? [])];
        if (order) order.tags = [...order.tags, ...(variables.tags ?? [])];
        return { tagsAdd: { userErrors: [] } };
      }
      case 'ToiseCancel': {
        const order = ordered().find((it) => it.order?.id === variables.id)?.order;
        if (order) Object.assign(order, { cancelledAt: iso(now()), updatedAt: now() });
        return { orderCancel: { orderCancelUserErrors: [] } };
      }
      default:
        throw new Error(`the stand-in knows no ${name}`);
    }
  }

  function createDraft({ input }: Variables) {
    const no = traps.userErrors.shift();
    if (no !== undefined || input === undefined) {
      return { draftOrder: null, userErrors: [{ field: ['input'], message: no ?? '' }] };
    }
    const draft: StandInDraft = {
      id: nextId,
      createdAt: now(),
      updatedAt: now(),
      tags: input.tags,
      amount: input.lineItems[0]?.priceOverride.amount ?? '0.0',
      quantities: input.lineItems.map(({ quantity }) => quantity),
      spec: input.metafields.find(({ key }) => key === 'spec')?.value ?? null,
      email: input.email ?? '',
      order: null,
    };
    nextId += 1;
    drafts.set(draft.id, draft);
    return { draftOrder: rendered(draft), userErrors: [] };
  }

  async function answer(request: IncomingMessage): Promise<readonly [number, unknown]> {
    requests += 1;
    const text = await textOf(request);
    if (request.headers['x-shopify-access-token'] !== token) {
      const words = '[API] Invalid API key or access token (unrecognized login or wrong password)';
      return [401, { errors: words }];
    }
    const left = spend();
    const cost = {
      requestedQueryCost: QUERY_COST,
      throttleStatus: {
        maximumAvailable: BUCKET,
        currentlyAvailable: Math.floor(bucket.points),
        restoreRate: bucket.restoreRate,
      },
    };
    const extensions = { cost };
    const failed = (code: string, message: string) =>
      [200, { errors: [{ message, extensions: { code } }], extensions }] as const;
    if (left === null) return failed('THROTTLED', 'Throttled');
    if (traps.internalErrors > 0) {
      traps.internalErrors -= 1;
      return failed('INTERNAL_SERVER_ERROR', 'Internal error. Looks like something went wrong.');
    }
    const { query, variables } = JSON.parse(text) as { query: string; variables: Variables };
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    return [200, { data: carryOut(name, variables), extensions }];
  }

  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secret: TOKEN,
    drafts,
    traps,
    bucket,
    requests: () => requests,
    addVariant: (sku: string, price: string, stock: number | null = null) =>
      void variants.push({ id: `gid://shopify/ProductVariant/${nextId++}`, sku, price, stock }),
    setScopes: (next: string[]) => {
      scopes = next;
    },
    expireToken: () => {
      token = 'another';
    },
    /** What the shop's staff do when the customer has paid. */
    complete: (id: number) => {
      const draft = drafts.get(id);
      if (draft === undefined) throw new Error('no such draft');
      const order: Order = {
        id: `gid://shopify/Order/${nextId++}`,
        cancelledAt: null,
        financial: 'PAID',
        fulfillment: 'UNFULFILLED',
        updatedAt: now(),
        tags: draft.tags,
      };
      Object.assign(draft, { order, updatedAt: now() });
      return order;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export type ShopifyStandIn = Awaited<ReturnType<typeof startShopifyStandIn>>;

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
