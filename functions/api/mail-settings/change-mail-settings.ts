import { randomBytes } from 'node:crypto';
import type { changeMailSettings } from '@portolan/contract/mail-settings-routes';
import type { ProblemCode } from '@portolan/contract/problem';
import type { Write } from '@portolan/data/writing';
import { changeMailSettings as change } from '@portolan/domain/campaigns/change-mail-settings';
import type { MailSettings } from '@portolan/domain/campaigns/mail-settings';
import { newSlug } from '@portolan/domain/feedback/slugs';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { settingsOf } from './settings.ts';
import type { Store } from './store.ts';

/** The sign-up page's address, where it is opened or closed. */
const pageWrites = (store: Store, before: MailSettings, after: MailSettings): Write<ProblemCode>[] => {
  const { organizationId, pageAddresses } = store;
  if (before.signUpSlug === after.signUpSlug) return [];
  return [
    ...(before.signUpSlug === null ? [] : [pageAddresses.removePage(before.signUpSlug, 'write-contention')]),
    ...(after.signUpSlug === null
      ? []
      : [
          pageAddresses.putPage(
            after.signUpSlug,
            { kind: 'sign-up', organizationId },
            'write-contention' as const,
          ),
        ]),
  ];
};

/** The logo with the size that its picture has, whatever was said of it; false for a picture that is not there. */
const withTrueLogo = async (
  store: Store,
  brand: MailSettings['brand'],
): Promise<MailSettings['brand'] | false> => {
  if (brand.logo === null) return brand;
  const picture = await store.images.find(brand.logo.imageId);
  return (
    picture !== null && {
      ...brand,
      logo: { imageId: picture.id, width: picture.width, height: picture.height },
    }
  );
};

export const handleChangeMailSettings = async (
  call: MemberCall<typeof changeMailSettings, Store>,
): Handled<typeof changeMailSettings> => {
  const { store, body } = call;
  const before = await settingsOf(store);
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const brand = await withTrueLogo(store, body.brand ?? before.brand);
  if (brand === false) return fail({ code: 'unknown-picture' });
  const { settings, fields } = change(before, { ...body, brand }, () => newSlug(randomBytes));
  const reply = { body: settings, version: settings.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.mailSettings.put(settings, 'write-contention'), ...pageWrites(store, before, settings)],
    audit: {
      action: 'mail-settings-changed',
      target: store.organizationId,
      versionBefore: before.version === 0 ? null : before.version,
      versionAfter: settings.version,
      fields: [...fields],
    },
    reply,
  });
};
