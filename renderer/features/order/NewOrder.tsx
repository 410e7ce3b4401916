import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';

import { useStudio } from '../../app/StudioProvider.tsx';
import { newId } from './new-id.ts';
import { orderStepPath } from './order-steps.ts';
import { EMPTY_WORK } from './order-work.ts';
import { draftKeyOf } from './use-order-work.ts';

/** `#/order/new`: gives the order its id, remembers whom it is for, and goes on to the first step. */
export function NewOrder() {
  const studio = useStudio();
  const [, navigate] = useLocation();
  const customerId = new URLSearchParams(useSearch()).get('customer');
  const begun = useRef(false);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const begin = async () => {
      const id = newId();
      if (customerId === null) return navigate(orderStepPath(id, 'customer'), { replace: true });
      const json = JSON.stringify({ ...EMPTY_WORK, customerId, seen: ['customer'] });
      await studio['drafts:put']({ key: draftKeyOf(id), json });
      navigate(orderStepPath(id, 'measure'), { replace: true });
    };
    void begin();
  }, [studio, navigate, customerId]);

  return null;
}
