import { useDebouncedValue } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import classes from './SimilarCustomers.module.css';

type Props = {
  readonly name: string;
  readonly phone: string;
  readonly exceptId: string | null;
};

const PAUSE_MS = 250;
/** Shorter names fit half the town. */
const SHORTEST_NAME = 3;
const SHORTEST_PHONE = 6;
const SHOWN = 3;

/** While a person is typed in: who may already be known under this name or number. */
export function SimilarCustomers({ name, phone, exceptId }: Props) {
  const { t } = useTranslation();
  const [wanted] = useDebouncedValue(`${name.trim()}\n${phone.trim()}`, PAUSE_MS);
  const [wantedName = '', wantedPhone = ''] = wanted.split('\n');
  const isEnough =
    wantedName.length >= SHORTEST_NAME || wantedPhone.replace(/\D/g, '').length >= SHORTEST_PHONE;
  const { data } = useStudioQuery(
    'customers:similar',
    { name: wantedName.slice(0, 120), phone: wantedPhone.slice(0, 40), exceptId },
    { enabled: isEnough, keepPrevious: true },
  );
  const similar = isEnough ? (data ?? []) : [];
  return (
    // Always there, so that a reader of the screen hears what appears in it.
    <div className={classes.root} role="status">
      {similar.length > 0 && (
        <div className={classes.note}>
          <IconUsers size={18} aria-hidden />
          <div>
            <strong>{t('customers:similar.title', { count: similar.length })}</strong>
            <ul className={classes.list}>
              {similar.slice(0, SHOWN).map((customer) => (
                <li key={customer.id}>
                  <Link href={`/customers/${customer.id}`}>{customer.name}</Link>
                  <span>
                    {[customer.phone, customer.city].filter((part) => part !== '').join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
