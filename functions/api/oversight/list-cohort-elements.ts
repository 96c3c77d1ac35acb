import type { listCohortElements } from '@portolan/contract/oversight-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { findTemplate } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

/** The whole template is a hundred times as much as the heat map's head needs. */
export const handleListCohortElements = async ({
  store,
  params,
  query,
}: MemberCall<typeof listCohortElements, Store>): Handled<typeof listCohortElements> => {
  const [program, template] = await Promise.all([
    store.programs.find(params.programId),
    findTemplate(store, { id: query.template, version: Number(query.version) }),
  ]);
  if (program === null || template === null) return fail({ code: 'not-found' });
  const items = template.elements.map(({ id, number, title }) => ({ id, number, title }));
  return succeed({ body: { items } });
};
