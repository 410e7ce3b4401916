import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';

import { LoadingState } from '../ui/LoadingState.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** A screen is fetched when it is first gone to. */
const pages = import.meta.glob<Record<string, ComponentType>>([
  '../features/*/*Page.tsx',
  '../features/order/OrderLine.tsx',
]);

const page = (folder: string, name: string) =>
  lazy(async () => {
    const load = pages[`../features/${folder}/${name}.tsx`];
    const component = (await load?.())?.[name];
    return { default: component ?? NotFoundPage };
  });

const TodayPage = page('today', 'TodayPage');
const CustomersPage = page('customers', 'CustomersPage');
const NewCustomerPage = page('customers', 'NewCustomerPage');
const CustomerPage = page('customers', 'CustomerPage');
const EditCustomerPage = page('customers', 'EditCustomerPage');
const OrdersPage = page('orders', 'OrdersPage');
const OrderPage = page('orders', 'OrderPage');
const OutboxPage = page('outbox', 'OutboxPage');
const OrderLine = page('order', 'OrderLine');
const ShopPage = page('shop', 'ShopPage');
const SettingsPage = page('settings', 'SettingsPage');

/** Every place in the studio. A screen that breaks leaves the side bar and the others standing. */
export function Routes() {
  const [location] = useLocation();
  return (
    <ErrorBoundary resetKey={location}>
      <Suspense fallback={<LoadingState page />}>
        <Switch>
          <Route path="/" component={TodayPage} />
          <Route path="/customers" component={CustomersPage} />
          <Route path="/customers/new" component={NewCustomerPage} />
          <Route path="/customers/:id" component={CustomerPage} />
          <Route path="/customers/:id/edit" component={EditCustomerPage} />
          <Route path="/orders" component={OrdersPage} />
          <Route path="/orders/:id" component={OrderPage} />
          <Route path="/order/:orderId/:step" component={OrderLine} />
          <Route path="/order/:orderId" component={OrderLine} />
          <Route path="/outbox" component={OutboxPage} />
          <Route path="/shop" component={ShopPage} />
          <Route path="/settings" component={SettingsPage} />
          <Route path="/today">
            <Redirect to="/" replace />
          </Route>
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
