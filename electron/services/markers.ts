import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Request, Response } from '../../shared/contract/contract.ts';
import type { MarkerView } from '../../shared/contract/marker-requests.ts';
import { clothPieces, materialsOf } from '../../shared/marker/cloth-pieces.ts';
import { layoutByHand, mayStay } from '../../shared/marker/layout-by-hand.ts';
import type { KeptMarker, MarkerFailure } from '../../shared/marker/order-marker.ts';
import type { Order } from '../../shared/order/order.ts';
import type { Material } from '../../shared/pattern/model.ts';
import type { MarkerRepository } from '../db/repositories/marker-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import { StudioError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { MarkerEngine } from './marker-engine.ts';
import type { MarkerPattern, MarkerPatterns } from './marker-pattern.ts';
import { presetFor } from './marker-presets.ts';
import { createMarkerRuns, type MarkerRun, type RunEnd } from './marker-runs.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'now' | 'publish'> & {
  readonly log: Pick<Logger, 'error'>;
  readonly catalogue: () => Catalogue;
  readonly orders: Pick<OrderRepository, 'get'>;
  readonly markers: MarkerRepository;
  readonly engine: MarkerEngine;
  readonly patternOf: MarkerPatterns;
  /** Prices a quote anew; nothing for a placed order. */
  readonly reprice: (orderId: string) => Promise<void>;
};

/** How the last run ended, until the next. */
type LastEnd = { readonly failure: MarkerFailure | null; readonly wasStopped: boolean };

const MS = 1000;

/** Markers of orders: started, watched, stopped, moved by hand, and kept with what they belong to. */
export function createMarkerService(dependencies: Dependencies) {
  const { now, publish, log, catalogue, orders, markers, engine, patternOf } = dependencies;
  const runs = createMarkerRuns({ engine, now, onChange: () => publish(['markers']) });
  const ends = new Map<string, LastEnd>();
  const keyOf = (orderId: string, material: Material): string => `${orderId} ${material}`;

  function orderOf(id: string): Order {
    const order = orders.get(id);
    if (order === undefined) throw new StudioError('not-found', 'no such order');
    return order;
  }

  async function required(orderId: string, material: Material) {
    const order = orderOf(orderId);
    const pattern = await patternOf(order);
    if (pattern === null || !materialsOf(pattern.draft).includes(material)) {
      throw new StudioError('not-found', 'nothing to cut from that');
    }
    return { order, pattern };
  }

  const clothIdOf = (material: Material, { soldBy, garment }: MarkerPattern): string | null =>
    material === soldBy ? garment.clothId : null;

  function outOfDate(kept: KeptMarker, pattern: MarkerPattern): MarkerView['outOfDate'] {
    if (kept.inputHash !== pattern.inputHash) return 'pattern';
    return kept.clothId === clothIdOf(kept.material, pattern) ? null : 'cloth';
  }

  function view(order: Order, pattern: MarkerPattern, material: Material): MarkerView {
    const key = keyOf(order.id, material);
    const kept = markers.get(order.id, material) ?? null;
    const house = catalogue();
    const preset = presetFor(material, pattern, house);
    const laid = clothPieces(pattern.draft, material, { ...preset, widthMm: 5000 });
    const isSold = material === pattern.soldBy;
    const cloth = house.cloths.find(({ id }) => isSold && id === pattern.garment.clothId);
    const price = order.snapshot?.price ?? order.price;
    const end = ends.get(key);
    return {
      material,
      pieces: laid.ok ? laid.value.length : 0,
      preset,
      kept,
      outOfDate: kept === null ? null : outOfDate(kept, pattern),
      run: runView(runs.get(key), now()),
      failure: end?.failure ?? null,
      wasStopped: end?.wasStopped ?? false,
      pricePerMetreMinor: cloth?.pricePerMetreMinor ?? null,
      currency: house.currency,
      isPriced: isSold && (price?.lines.some(({ basis }) => basis === 'marker') ?? false),
    };
  }

  function ended(
    { orderId, material, settings, seconds, seed, pins }: Request<'markers:start'>,
    pattern: MarkerPattern,
    { found, wasStopped, error }: RunEnd,
  ): void {
    const key = keyOf(orderId, material);
    if (error !== null) log.error('laying a marker failed', error);
    const layout = found?.layout ?? null;
    const failure: MarkerFailure | null =
      layout !== null || wasStopped ? null : { reason: error === null ? 'no-room' : 'broken' };
    ends.set(key, { failure, wasStopped });
    if (found === null || layout === null) return;
    const before = markers.get(orderId, material);
    const kept: KeptMarker = {
      ...{ material, settings, seconds, seed, layout, byHand: false },
      clothId: clothIdOf(material, pattern),
      pinned: pins.map(({ id }) => id),
      comparison: found.comparison,
      inputHash: pattern.inputHash,
      madeAt: Math.max(now(), (before?.madeAt ?? 0) + 1),
    };
    if (before !== undefined && isBetterAlready(before, kept)) return;
    markers.put(orderId, kept);
    if (material === pattern.soldBy) void repriced(orderId);
  }

  async function repriced(orderId: string): Promise<void> {
    try {
      await dependencies.reprice(orderId);
      publish(['markers', 'orders']);
    } catch (error) {
      // The marker is kept; the price follows the next time that the order is saved.
      log.error('an order was not priced by its marker', error);
    }
  }

  return {
    get: async ({ orderId }: Request<'markers:get'>): Promise<Response<'markers:get'>> => {
      const order = orderOf(orderId);
      const pattern = await patternOf(order);
      if (pattern === null) return { markers: [] };
      return {
        markers: materialsOf(pattern.draft).map((material) => view(order, pattern, material)),
      };
    },
    pieces: async (request: Request<'markers:pieces'>): Promise<Response<'markers:pieces'>> => {
      const { pattern } = await required(request.orderId, request.material);
      const pieces = clothPieces(pattern.draft, request.material, request.settings);
      return { pieces: pieces.ok ? [...pieces.value] : [] };
    },
    start: async (request: Request<'markers:start'>): Promise<MarkerView> => {
      const { orderId, material, settings, pins, seconds, seed } = request;
      const { order, pattern } = await required(orderId, material);
      const key = keyOf(orderId, material);
      const pieces = clothPieces(pattern.draft, material, settings);
      if (!pieces.ok) {
        ends.set(key, { failure: pieces.error, wasStopped: false });
        publish(['markers']);
        return view(order, pattern, material);
      }
      if (!mayStay(pieces.value, settings, pins)) {
        ends.set(key, { failure: { reason: 'pinned-overlap' }, wasStopped: false });
        publish(['markers']);
        return view(order, pattern, material);
      }
      ends.delete(key);
      await runs.start({
        ...{ key, settings, pins, seconds, seed, pieces: pieces.value },
        onEnd: (end) => ended(request, pattern, end),
      });
      return view(order, pattern, material);
    },
    stop: async ({ orderId, material }: Request<'markers:stop'>): Promise<null> => {
      await runs.stop(keyOf(orderId, material));
      return null;
    },
    arrange: async (request: Request<'markers:arrange'>): Promise<MarkerView> => {
      const { orderId, material, lay, placements, pinned } = request;
      const { order, pattern } = await required(orderId, material);
      const kept = markers.get(orderId, material);
      if (kept === undefined) throw new StudioError('not-found', 'no marker to move pieces on');
      if (kept.madeAt !== request.expectedMadeAt || kept.inputHash !== pattern.inputHash) {
        throw new StudioError('conflict', 'the marker has changed meanwhile');
      }
      const pieces = clothPieces(pattern.draft, material, kept.settings);
      const layout = pieces.ok ? layoutByHand(pieces.value, kept.settings, lay, placements) : null;
      if (layout === null) throw new StudioError('conflict', 'pieces overlap or leave the cloth');
      const madeAt = Math.max(now(), kept.madeAt + 1);
      markers.put(orderId, { ...kept, layout, pinned, byHand: true, madeAt });
      if (material === pattern.soldBy) await repriced(orderId);
      else publish(['markers']);
      return view(orderOf(order.id), pattern, material);
    },
    close: () => runs.close(),
  };
}

/** The same search found something shorter before; what a person moved or pinned is not the same. */
const isBetterAlready = (before: KeptMarker, now: KeptMarker): boolean =>
  !before.byHand &&
  before.inputHash === now.inputHash &&
  before.clothId === now.clothId &&
  JSON.stringify([before.settings, before.pinned]) === JSON.stringify([now.settings, now.pinned]) &&
  now.pinned.length === 0 &&
  before.layout.lengthMm <= now.layout.lengthMm;

function runView(run: MarkerRun | null, at: number): MarkerView['run'] {
  if (run === null) return null;
  const { settings, seconds, startedAt, layout, pinned, isRunning } = run;
  return {
    state: isRunning ? 'running' : 'waiting',
    seconds,
    elapsedSeconds: startedAt === null ? 0 : Math.min(seconds, (at - startedAt) / MS),
    settings,
    pinned: [...pinned],
    layout,
  };
}
