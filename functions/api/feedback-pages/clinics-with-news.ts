import { type Clinics, rememberClinics } from '../../runtime/public-pages/clinics.ts';
import type { Store } from './store.ts';

/** Clinics with the address of what they did about what they heard. */
export const rememberClinicsWithNews = (): Clinics<Store> =>
  rememberClinics(async ({ feedbackSettings }: Store) => ({
    newsSlug: (await feedbackSettings.find()).pageSlug,
  }));
