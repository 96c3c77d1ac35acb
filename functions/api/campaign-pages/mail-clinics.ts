import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import type { MailClinic } from '@portolan/public-pages/mail-pages';
import { type Clinics, rememberClinics } from '../../runtime/public-pages/clinics.ts';
import type { Store } from './store.ts';

export type MailClinics = Clinics<Store, MailClinic>;

/** Clinics with what their mails are about and where one signs up for them. */
export const rememberMailClinics = (): MailClinics =>
  rememberClinics(async ({ mailSettings }: Store) => {
    // The name is of no matter to what is taken of them.
    const { topics, signUpSlug } = (await mailSettings.find()) ?? defaultMailSettings('');
    return { topics, signUpSlug };
  });
