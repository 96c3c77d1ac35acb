import type { FunctionRoutes } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const campaigns: FunctionRoutes<Store> = [];
