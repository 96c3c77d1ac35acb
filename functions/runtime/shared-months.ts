import type { OrganizationStore } from '@portolan/data/organization-store';
import type { Page, PageRequest } from '@portolan/data/reading';
import type { Month } from '@portolan/domain/months';
import type { Membership } from '@portolan/domain/organizations/membership';
import { fail, type Result, succeed } from '@portolan/domain/result';
import { isVisible, visibleClinics } from './coach-scope.ts';
import { pageOf } from './page-of.ts';
import { isTooLong, type Span } from './span.ts';

/** Who asks a foundation for what the clinics of a program share, of which months. */
type Asking = {
  readonly membership: Pick<Membership, 'role' | 'personId'>;
  readonly store: Pick<OrganizationStore, 'grantees' | 'programs'>;
  readonly params: { readonly programId: string };
  readonly query: Span & Parameters<typeof pageOf>[0];
};

type Held<Shape> = {
  readonly between: (programId: string, from: Month, to: Month, page: PageRequest) => Promise<Page<Shape>>;
};

/** A page of what is held of the clinics that the caller may know of. `mostOnAPage`: items, where fewer fit than anybody may ask for. */
export const readSharedMonths = async <Shape extends { readonly clinicId: string }>(
  { membership, store, params: { programId }, query }: Asking,
  held: Held<Shape>,
  mostOnAPage = Number.POSITIVE_INFINITY,
): Promise<Result<{ readonly body: Page<Shape> }, { readonly code: 'too-many-months' | 'not-found' }>> => {
  if (isTooLong(query)) return fail({ code: 'too-many-months' });
  if ((await store.programs.find(programId)) === null) return fail({ code: 'not-found' });
  const asked = pageOf(query);
  const [visible, page] = await Promise.all([
    visibleClinics({ membership, store }, programId),
    held.between(programId, query.from, query.to, { ...asked, limit: Math.min(asked.limit, mostOnAPage) }),
  ]);
  const items = page.items.filter(({ clinicId }) => isVisible(visible, clinicId));
  return succeed({ body: { ...page, items } });
};
