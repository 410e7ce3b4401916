import type { TFunction } from 'i18next';

import type { PersonFile } from '../../../shared/customer/person-file.ts';
import { formatLengthWithUnit } from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import type { Format } from '../../ui/format.ts';

type Words = {
  readonly t: TFunction;
  readonly format: Format;
  readonly unit: LengthUnit;
  readonly language: string;
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const part = (title: string, body: string): string =>
  body === '' ? '' : `<h2>${escaped(title)}</h2>${body}`;

/** All that is kept of a person as a page that any browser shows, photos in it, nothing fetched. */
export function personPage(file: PersonFile, words: Words): string {
  const { t, format } = words;
  const { customer } = file;
  const contact = [
    customer.email,
    customer.phone,
    customer.street,
    `${customer.postcode} ${customer.city} ${customer.country}`,
    customer.birthday === '' ? '' : format.date(customer.birthday, 'date'),
    customer.notes,
  ].filter((line) => line.trim() !== '');
  const consents = customer.consents.map(({ purpose, given, at }) => {
    const said = t(given ? 'customers:consent.given' : 'customers:consent.withdrawn', {
      date: format.date(at, 'date'),
    });
    return `${t(`customers:consent.${purpose}`)}: ${said}`;
  });
  const observations = file.observations.map(
    ({ text, notedAt }) => `${format.date(notedAt, 'date')}: ${text}`,
  );
  const photos = file.photos
    .filter(({ base64 }) => base64 !== '')
    .map(
      ({ type, base64, caption }) =>
        `<figure><img src="data:${type};base64,${base64}" alt=""><figcaption>${escaped(caption)}</figcaption></figure>`,
    );
  return `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<title>${escaped(customer.name)}</title>
<style>body{font:16px/1.5 serif;max-width:50rem;margin:2rem auto;padding:0 1rem}img{max-width:100%}</style>
<h1>${escaped(customer.name)}</h1>
<p>${escaped(t('rights:page.lead', { date: format.date(file.exportedAt, 'date') }))}</p>
${list(contact)}
${part(t('customers:consent.title'), consents.length === 0 ? '' : list(consents))}
${part(t('customers:page.measurements'), file.sessions.map((session) => sessionPart(session, words)).join(''))}
${part(t('photos:observation.title'), observations.length === 0 ? '' : list(observations))}
${part(t('customers:page.orders'), file.orders.map((order) => orderPart(order, words)).join(''))}
${part(t('rights:page.photos'), photos.join(''))}
</html>
`;
}

function sessionPart(
  session: PersonFile['sessions'][number],
  { t, format, unit, language }: Words,
): string {
  const readings = session.readings.map(({ measurement, side, value, unit: typedIn }) => {
    const shown = typedIn === 'deg' ? `${value}°` : formatLengthWithUnit(value, unit, language);
    const where = side === 'both' ? '' : ` (${t(`rights:side.${side}`)})`;
    return `${t(`measurements:name.${measurement}`)}${where}: ${shown}`;
  });
  const { takenAt, takenBy, note } = session;
  const head = [format.date(takenAt, 'date'), takenBy, note].filter((text) => text !== '');
  return `<h3>${escaped(head.join(', '))}</h3>${list(readings)}`;
}

function orderPart(
  { order, payments, fittings, events }: PersonFile['orders'][number],
  { t, format }: Words,
): string {
  const { number, state, price, note, dueOn, createdAt } = order;
  const lines = [
    `${t(`common:orderState.${state}`)}, ${format.date(createdAt, 'date')}`,
    dueOn === null ? '' : t('orders:page.dueOn', { day: format.date(dueOn, 'date') }),
    price === null ? '' : format.money(price.totalMinor, price.currency),
    note,
    ...payments.map(
      ({ kind, amountMinor, currency, at }) =>
        `${t(`life:kind.${kind}`)} ${format.money(amountMinor, currency)}, ${format.date(at, 'date')}`,
    ),
    ...fittings.map(
      (fitting) =>
        `${t('fittings:title')} ${format.date(fitting.at, 'date')}: ${[
          ...fitting.alterations.map(
            ({ place, mm }) => `${t(`fittings:place.${place}`)} ${format.number(mm, 1)} mm`,
          ),
          fitting.note,
        ].join(', ')}`,
    ),
    t('rights:page.events', { count: events.length }),
  ].filter((line) => line !== '');
  return `<h3>${escaped(number)}</h3>${list(lines)}`;
}
