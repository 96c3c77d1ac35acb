import * as routes from '@portolan/contract/marketing-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleAddProducts } from './add-products.ts';
import { handleChangeMarketingPlan } from './change-marketing-plan.ts';
import { handleChangeProduct } from './change-product.ts';
import { handleGetMarketingPlan } from './get-marketing-plan.ts';
import { handleListProducts } from './list-products.ts';
import { handleRemoveProduct } from './remove-product.ts';
import type { Store } from './store.ts';

export const marketing: FunctionRoutes<Store> = [
  memberRoute(routes.getMarketingPlan, handleGetMarketingPlan),
  memberRoute(routes.changeMarketingPlan, handleChangeMarketingPlan),
  memberRoute(routes.listProducts, handleListProducts),
  memberRoute(routes.addProducts, handleAddProducts),
  memberRoute(routes.changeProduct, handleChangeProduct),
  memberRoute(routes.removeProduct, handleRemoveProduct),
];
