import { useTranslation } from 'react-i18next';

import { CONSENT_PURPOSES, type Customer } from '../../../shared/customer/customer.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Observations } from '../photos/Observations.tsx';
import { ageOn } from './birthday.ts';
import classes from './CustomerAside.module.css';
import { countryName } from './countries.ts';
import { TheirData } from './TheirData.tsx';

/** How to reach them, what they agreed to, what one should know. */
export function CustomerAside({ customer }: { readonly customer: Customer }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { phone, email, street, postcode, city, country, birthday, notes } = customer;
  const address = [
    street,
    [postcode, city].filter((part) => part !== '').join(' '),
    countryName(country, i18n.language),
  ].filter((line) => line !== '');
  return (
    <aside>
      <Section title={t('customers:page.contact')}>
        <dl className={classes.facts}>
          <dt>{t('customers:field.phone')}</dt>
          <dd>{phone === '' ? t('customers:page.unknown') : <CopyText text={phone} />}</dd>
          <dt>{t('customers:field.email')}</dt>
          <dd>{email === '' ? t('customers:page.unknown') : <CopyText text={email} />}</dd>
          <dt>{t('customers:form.address')}</dt>
          <dd>
            {address.length === 0 ? (
              t('customers:page.unknown')
            ) : (
              <CopyText text={address.join('\n')} />
            )}
          </dd>
          {birthday !== '' && (
            <>
              <dt>{t('customers:field.birthday')}</dt>
              <dd>
                {t('customers:form.birthdayRead', {
                  date: format.date(birthday, 'date'),
                  count: ageOn(birthday, new Date()),
                })}
              </dd>
            </>
          )}
          <dt>{t('customers:field.language')}</dt>
          <dd>{t(`common:languageName.${customer.language}`)}</dd>
        </dl>
      </Section>
      <Section title={t('customers:field.notes')}>
        <p className={classes.notes} data-empty={notes === ''}>
          {notes === '' ? t('customers:page.noNotes') : notes}
        </p>
      </Section>
      <Observations customerId={customer.id} />
      <Section title={t('customers:consent.title')}>
        <ul className={classes.consents}>
          {CONSENT_PURPOSES.map((purpose) => {
            const known = customer.consents.find((consent) => consent.purpose === purpose);
            return (
              <li key={purpose}>
                <StatusMark
                  shape={known?.given === true ? 'check' : known ? 'cross' : 'dashed'}
                  tone={known?.given === true ? 'good' : 'neutral'}
                >
                  {t(`customers:consent.${purpose}`)}
                </StatusMark>
                <span className={classes.when}>
                  {known
                    ? t(known.given ? 'customers:consent.given' : 'customers:consent.withdrawn', {
                        date: format.date(known.at, 'date'),
                      })
                    : t('customers:consent.notAsked')}
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
      <TheirData customer={customer} />
    </aside>
  );
}
