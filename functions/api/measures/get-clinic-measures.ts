import type { getClinicMeasures } from '@portolan/contract/measure-routes';
import { expectedAims } from '@portolan/domain/measures/expected-aims';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { askedMeasures } from './asked-measures.ts';
import type { Store } from './store.ts';

export const handleGetClinicMeasures = async ({
  store,
}: MemberCall<typeof getClinicMeasures, Store>): Handled<typeof getClinicMeasures> => {
  const [settings, asked, organization] = await Promise.all([
    store.clinicMeasures.find(),
    askedMeasures(store),
    store.organization.find(),
  ]);
  if (organization === null) return fail({ code: 'not-found' });
  return succeed({
    body: { settings, asked, expected: expectedAims(organization.profile) },
    version: settings.version,
  });
};
