import type { Request, Response } from '../../shared/contract/contract.ts';
import {
  bodyAt,
  draftedAt,
  isSharedPlace,
  nearestFit,
  settablePlaces,
  tableOptions,
} from '../../shared/fit/fit-basis.ts';
import { dayOf, type FittedOrder, historyOf, teaches } from '../../shared/fit/fit-histories.ts';
import { FAMILIES, FIT_PLACES, type FitPlace, familyOf } from '../../shared/fit/fit-place.ts';
import type { FitPrior } from '../../shared/fit/fit-prior.ts';
import { fitOffset } from '../../shared/fit/fit-profile.ts';
import type { FitHistory } from '../../shared/fit/fit-record.ts';
import { totalAlterations } from '../../shared/fit/fitting.ts';
import { learnPrior, proposeEase, tapeBiases } from '../../shared/fit/shop-fit.ts';
import { garmentInput } from '../../shared/order/garment-input.ts';
import type { DesignId } from '../../shared/pattern/design-id.ts';
import { designDefinition } from '../../shared/pattern/designs/index.ts';
import { optionsForFinished } from '../../shared/pattern/fit/finished-method.ts';
import type { FitFact, FittingRepository } from '../db/repositories/fitting-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { Drafting } from './cloth-estimate.ts';
import type { GarmentBodies } from './garment-bodies.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'now'> & {
  readonly orders: OrderRepository;
  readonly sessions: SessionRepository;
  readonly fittings: FittingRepository;
  readonly bodyFor: GarmentBodies;
  readonly drafting: () => Promise<Drafting>;
};

/** Less is chalk: nothing is changed for it, mm. */
const WORTH_MM = 2;

type Learnt = Response<'fit:learnt'>;

/** What fittings taught: of a customer for the next draft, of the shop for its ease tables. */
export function createFitProfiles(dependencies: Dependencies) {
  const { now, orders, sessions, fittings, bodyFor, drafting } = dependencies;

  const fitted = (fact: FitFact): FittedOrder => ({
    ...fact,
    fittings: fittings.ofOrder(fact.orderId),
  });

  /** Histories of all customers at a place for a design's kin, one each. */
  function shopHistories(place: FitPlace, design: DesignId): readonly FitHistory[] {
    const byCustomer = new Map<string, FittedOrder[]>();
    for (const fact of fittings.factsAtPlace(place)) {
      if (!teaches(place, fact.design, design)) continue;
      const list = byCustomer.get(fact.customerId) ?? [];
      list.push(fitted(fact));
      byCustomer.set(fact.customerId, list);
    }
    return [...byCustomer.values()].map((list) => historyOf(list, place, design));
  }

  /** Learnt anew when fittings were written, and once a day for what fades. */
  const priors = new Map<string, { readonly day: number; readonly prior: FitPrior }>();
  function priorAt(place: FitPlace, design: DesignId): FitPrior {
    const key = `${place} ${isSharedPlace(place) ? familyOf(design) : design}`;
    const day = dayOf(now());
    const known = priors.get(key);
    if (known?.day === day) return known.prior;
    const prior = learnPrior(shopHistories(place, design));
    priors.set(key, { day, prior });
    return prior;
  }

  async function learnt(request: Request<'fit:learnt'>): Promise<Learnt> {
    const { customerId, sessionId, garment } = request;
    const session = sessions.get(sessionId);
    if (session === undefined) throw new StudioError('not-found', 'no such session');
    if (session.customerId !== customerId) {
      throw new StudioError('conflict', 'the session belongs to another customer');
    }
    const { draft } = await drafting();
    const { design } = garment;
    const definition = designDefinition(design);
    const { values } = bodyFor(design, session);
    const nothing: Learnt = { places: [], options: garment.designOptions, missed: [] };
    const all = fittings.factsOfCustomer(customerId).map(fitted);
    if (all.length === 0) return nothing;
    const fit = nearestFit(definition, garment.designOptions);
    const base = tableOptions(definition, garment.designOptions, fit);
    const input = garmentInput({ ...garment, designOptions: base }, values);
    const plain = draft(input);
    if (!plain.ok) return nothing;
    const places = settablePlaces(definition).flatMap((place) => {
      const finishedMm = plain.value.finished[place];
      if (finishedMm === undefined) return [];
      const body = bodyAt(place, values) ?? draftedAt(finishedMm);
      const newest = {
        session: sessionId,
        day: dayOf(session.takenAt),
        bodyMm: body.mm,
        takenBy: session.takenBy,
        tapeMm: body.tapeMm,
        weightKg: session.body?.weightKg ?? null,
      };
      const history = historyOf(all, place, design, newest);
      if (history.garments.length === 0) return [];
      const asked = { place, garment: design, session: sessionId, day: dayOf(now()) };
      const offset = fitOffset(history, asked, priorAt(place, design));
      if (offset === null || Math.abs(offset.mm) < WORTH_MM) return [];
      const evidence = offset.evidence.map((one) => ({
        ...one,
        number: orders.get(one.order)?.number ?? '',
      }));
      return [{ place, ...offset, evidence, finishedMm }];
    });
    const wanted = Object.fromEntries(
      places.map(({ place, mm, finishedMm }) => [place, finishedMm + Math.round(mm)]),
    );
    const solved = optionsForFinished(draft, definition, input, wanted);
    if (!solved.ok) return { ...nothing, places };
    return { places, options: solved.value.options, missed: [...solved.value.missed] };
  }

  /** The garment of an order with all that was altered at its fittings drafted into it. */
  async function altered({ orderId }: Request<'fit:altered'>): Promise<Response<'fit:altered'>> {
    const order = orders.get(orderId);
    if (order === undefined) throw new StudioError('not-found', 'no such order');
    const { snapshot } = order;
    const totals = totalAlterations(fittings.ofOrder(orderId));
    if (snapshot === null || totals.size === 0) return null;
    const { garment, measurements } = snapshot;
    const { draft } = await drafting();
    const definition = designDefinition(garment.design);
    const input = garmentInput(garment, measurements.values);
    const made = draft(input);
    if (!made.ok) return null;
    const settable = settablePlaces(definition);
    const wanted = Object.fromEntries(
      [...totals]
        .filter(([place]) => settable.includes(place))
        .map(([place, mm]) => [place, (made.value.finished[place] ?? 0) + mm]),
    );
    const byHand = [...totals.keys()].filter((place) => !settable.includes(place));
    const solved = optionsForFinished(draft, definition, input, wanted);
    if (!solved.ok) return null;
    const designOptions = { ...solved.value.options };
    return { garment: { ...garment, designOptions }, missed: [...solved.value.missed], byHand };
  }

  function shop(): Response<'fit:shop'> {
    const proposals: Response<'fit:shop'>['proposals'] = [];
    const tapes: Response<'fit:shop'>['tapes'] = [];
    for (const place of FIT_PLACES) {
      const designs = new Set(fittings.factsAtPlace(place).map(({ design }) => design));
      for (const family of FAMILIES) {
        const [design] = [...designs].filter((id) => familyOf(id) === family);
        if (design === undefined) continue;
        const histories = shopHistories(place, design);
        const proposal = proposeEase(histories);
        if (proposal !== null) proposals.push({ place, family, ...proposal });
        for (const bias of tapeBiases(histories)) tapes.push({ place, ...bias });
      }
    }
    return { proposals, tapes };
  }

  return {
    learnt,
    altered,
    shop,
    /** Fittings were written: what was learnt is learnt anew. */
    forget: () => priors.clear(),
  };
}
