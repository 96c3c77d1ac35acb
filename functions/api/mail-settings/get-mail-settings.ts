import type { getMailSettings } from '@portolan/contract/mail-settings-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { settingsOf } from './settings.ts';
import type { Store } from './store.ts';

export const handleGetMailSettings = async ({
  store,
}: MemberCall<typeof getMailSettings, Store>): Handled<typeof getMailSettings> => {
  const settings = await settingsOf(store);
  return succeed({ body: settings, version: settings.version });
};
