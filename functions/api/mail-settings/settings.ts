import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import type { MailSettings } from '@portolan/domain/campaigns/mail-settings';
import type { Store } from './store.ts';

/** The settings as saved, or those that hold before anybody saved any. */
export const settingsOf = async ({
  mailSettings,
  organization,
}: Pick<Store, 'mailSettings' | 'organization'>): Promise<MailSettings> => {
  const saved = await mailSettings.find();
  if (saved !== null) return saved;
  return defaultMailSettings((await organization.find())?.profile.name ?? '');
};
