import type { stockRequests } from '../shared/contract/stock-requests.ts';
import type { Handlers } from './handlers.ts';
import type { StudioServices } from './studio-services.ts';

/** The handlers of cloths, bolts and what has to be ordered. */
export const createStockHandlers = ({
  cloths,
  stock,
  orderCloth,
  clothFit,
  purchases,
}: StudioServices): Pick<Handlers, keyof typeof stockRequests> => ({
  'cloths:list': cloths.list,
  'cloths:get': cloths.get,
  'cloths:save': cloths.save,
  'cloths:archive': cloths.archive,
  'cloths:bolts': cloths.bolts,
  'cloths:movements': cloths.movements,
  'cloths:orders': cloths.orders,
  'cloths:availability': cloths.availability,
  'stock:receive': stock.receive,
  'stock:saveBolt': stock.saveBolt,
  'stock:count': stock.count,
  'stock:cut': stock.cut,
  'stock:assign': stock.assign,
  'stock:undo': stock.undo,
  'stock:ofOrder': ({ orderId }) => orderCloth.ofOrder(orderId),
  'stock:fits': clothFit,
  'purchases:list': () => purchases.list(),
  'purchases:add': purchases.add,
  'purchases:remove': purchases.remove,
});
