import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';

import { LoadingState } from '../ui/LoadingState.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/* A screen is fetched when it is first gone to. */
const TodayPage = lazy(async () => ({
  default: (await import('../features/today/TodayPage.tsx')).TodayPage,
}));
const CustomersPage = lazy(async () => ({
  default: (await import('../features/customers/CustomersPage.tsx')).CustomersPage,
}));
const NewCustomerPage = lazy(async () => ({
  default: (await import('../features/customers/NewCustomerPage.tsx')).NewCustomerPage,
}));
const CustomerPage = lazy(async () => ({
  default: (await import('../features/customers/CustomerPage.tsx')).CustomerPage,
}));
const EditCustomerPage = lazy(async () => ({
  default: (await import('../features/customers/EditCustomerPage.tsx')).EditCustomerPage,
}));
const MeasureCustomerPage = lazy(async () => ({
  default: (await import('../features/customers/MeasureCustomerPage.tsx')).MeasureCustomerPage,
}));
const FeetPage = lazy(async () => ({
  default: (await import('../features/feet/FeetPage.tsx')).FeetPage,
}));
const OrdersPage = lazy(async () => ({
  default: (await import('../features/orders/OrdersPage.tsx')).OrdersPage,
}));
const OrderPage = lazy(async () => ({
  default: (await import('../features/orders/OrderPage.tsx')).OrderPage,
}));
const MarkerPage = lazy(async () => ({
  default: (await import('../features/marker/MarkerPage.tsx')).MarkerPage,
}));
const BoardPage = lazy(async () => ({
  default: (await import('../features/board/BoardPage.tsx')).BoardPage,
}));
const AlteredPage = lazy(async () => ({
  default: (await import('../features/fittings/AlteredPage.tsx')).AlteredPage,
}));
const OutboxPage = lazy(async () => ({
  default: (await import('../features/outbox/OutboxPage.tsx')).OutboxPage,
}));
const OrderLine = lazy(async () => ({
  default: (await import('../features/order/OrderLine.tsx')).OrderLine,
}));
const ShopPage = lazy(async () => ({
  default: (await import('../features/shop/ShopPage.tsx')).ShopPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}));

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
          <Route path="/customers/:id/measure" component={MeasureCustomerPage} />
          <Route path="/customers/:id/feet/:photo?" component={FeetPage} />
          <Route path="/orders" component={OrdersPage} />
          <Route path="/orders/board" component={BoardPage} />
          <Route path="/orders/:id/altered" component={AlteredPage} />
          <Route path="/orders/:id" component={OrderPage} />
          <Route path="/orders/:id/marker" component={MarkerPage} />
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
