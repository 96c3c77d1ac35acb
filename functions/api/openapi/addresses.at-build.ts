import { routes } from '@portolan/contract/routes';

export const addresses = routes.map(({ method, path }) => ({ method, path }));
