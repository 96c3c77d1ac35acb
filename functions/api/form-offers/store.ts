import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openClinicFeedback } from '@portolan/data/feedback/clinic-feedback';
import { openFormOffers, openOfferedForms } from '@portolan/data/feedback/form-offers';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openPrograms } from '@portolan/data/programs/programs';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  clinicFeedback: openClinicFeedback(database, organizationId),
  formOffers: openFormOffers(database, organizationId),
  grantees: openGrantees(database, organizationId),
  offeredForms: openOfferedForms(database, organizationId),
  programs: openPrograms(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
