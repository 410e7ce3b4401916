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
const CutsPage = lazy(async () => ({
  default: (await import('../features/cutting/CutsPage.tsx')).CutsPage,
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
const ClothsPage = lazy(async () => ({
  default: (await import('../features/cloth/ClothsPage.tsx')).ClothsPage,
}));
const ClothPage = lazy(async () => ({
  default: (await import('../features/cloth/ClothPage.tsx')).ClothPage,
}));
const NewClothPage = lazy(async () => ({
  default: (await import('../features/cloth/EditClothPage.tsx')).NewClothPage,
}));
const EditClothPage = lazy(async () => ({
  default: (await import('../features/cloth/EditClothPage.tsx')).EditClothPage,
}));
const PurchasesPage = lazy(async () => ({
  default: (await import('../features/cloth/PurchasesPage.tsx')).PurchasesPage,
}));
const ShopPage = lazy(async () => ({
  default: (await import('../features/shop/ShopPage.tsx')).ShopPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}));
const LastsPage = lazy(async () => ({
  default: (await import('../features/lasts/table/LastsPage.tsx')).LastsPage,
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
          <Route path="/orders/cuts" component={CutsPage} />
          <Route path="/orders/:id/altered" component={AlteredPage} />
          <Route path="/orders/:id" component={OrderPage} />
          <Route path="/orders/:id/marker" component={MarkerPage} />
          <Route path="/order/:orderId/:step" component={OrderLine} />
          <Route path="/order/:orderId" component={OrderLine} />
          <Route path="/outbox" component={OutboxPage} />
          <Route path="/cloth" component={ClothsPage} />
          <Route path="/cloth/new" component={NewClothPage} />
          <Route path="/cloth/purchases" component={PurchasesPage} />
          <Route path="/cloth/:id" component={ClothPage} />
          <Route path="/cloth/:id/edit" component={EditClothPage} />
          <Route path="/shop" component={ShopPage} />
          <Route path="/settings" component={SettingsPage} />
          <Route path="/settings/lasts" component={LastsPage} />
          <Route path="/today">
            <Redirect to="/" replace />
          </Route>
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
