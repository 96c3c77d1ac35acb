import { changeMe, deleteMe, getMe } from '@portolan/contract/people-routes';
import type { BodyOf } from '@portolan/contract/route';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** The signed-in person with their organizations. */
export const meQuery = (api: Api) =>
  queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => api(getMe, { signal }), staleTime: 60_000 });

export const changePerson = (api: Api, changes: BodyOf<typeof changeMe>) => api(changeMe, { body: changes });

/** Takes the person out of everything but the identity provider. May be repeated. */
export const deletePerson = (api: Api) => api(deleteMe, {});
