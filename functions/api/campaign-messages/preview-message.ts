import type { previewMessage } from '@portolan/contract/campaign-message-routes';
import { checkMessage } from '@portolan/domain/campaigns/check-message';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import { letterheadOf } from '@portolan/domain/campaigns/letterhead';
import { languagesOf } from '@portolan/domain/campaigns/message-languages';
import { fail, succeed } from '@portolan/domain/result';
import { fillRendered } from '@portolan/emails/fill-rendered';
import { mergeValues } from '@portolan/emails/merge-values';
import { renderMessage } from '@portolan/emails/render-message';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

/** Somebody in a preview. */
const example = { firstName: 'Rosa', lastName: 'García' };
const nowhere = { unsubscribe: '#', preferences: '#', clicks: '#', pixel: '' };
/** The browser puts the picture's bytes there: its own pages may load none from elsewhere. */
const imageUrl = (imageId: string): string => `image:${imageId}`;

export const handlePreviewMessage = async ({
  store,
  body: { message, language },
}: MemberCall<typeof previewMessage, Store>): Handled<typeof previewMessage> => {
  const [organization, saved, plan] = await Promise.all([
    store.organization.find(),
    store.mailSettings.find(),
    store.marketingPlan.find(),
  ]);
  if (organization === null) return fail({ code: 'not-found' });
  const { profile } = organization;
  const settings = saved ?? defaultMailSettings(profile.name);
  const rendering = { message, letterhead: letterheadOf(profile, plan, settings, imageUrl), imageUrl };
  const render = (of: typeof language, tracked: boolean) =>
    renderMessage({ ...rendering, language: of, tracked });
  const sizes = languagesOf(message).map(async (of) => {
    const { html } = await render(of, true);
    return [of, Buffer.byteLength(html)] as const;
  });
  const [rendered, htmlBytes] = await Promise.all([render(language, false), Promise.all(sizes)]);
  const values = mergeValues(example, { message, language, tracked: false }, nowhere);
  const filled = fillRendered(rendered, values);
  return succeed({
    body: {
      from: { name: settings.fromName, replyTo: settings.replyTo },
      ...filled,
      preheader: fillRendered({ ...rendered, subject: rendered.preheader }, values).subject,
      findings: checkMessage(message, {
        profile,
        portalName: plan.portalName,
        replyTo: settings.replyTo,
        htmlBytes: Object.fromEntries(htmlBytes),
      }),
    },
  });
};
