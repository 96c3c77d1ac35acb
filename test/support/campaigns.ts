import { changeCampaign, makeCampaign } from '@portolan/contract/campaign-routes';
import { addContact } from '@portolan/contract/contact-routes';
import { changeOrganization, getOrganization } from '@portolan/contract/organization-routes';
import type { Message } from '@portolan/domain/campaigns/message';
import { messageOf } from '@portolan/domain/campaigns/messages.test-support';
import { newId } from '@portolan/domain/ids';
import type { Organization, World } from './world.ts';
import { demand, freshName, idIn } from './world-people.ts';

/** One line in both languages, which nothing is wrong with. */
export const soundMessage = (): Message =>
  messageOf([
    { id: 'blk001', kind: 'text', text: { en: 'The portal is open.', es: 'El portal ya está abierto.' } },
  ]);

/** Gives a clinic what every campaign needs: a postal address, and somebody who wants its mail. */
export const readyForMail = async (world: World, { id, owner }: Organization): Promise<void> => {
  const params = { organizationId: id };
  const { headers } = await demand(world, getOrganization, owner.token, { params });
  await demand(world, changeOrganization, owner.token, {
    params,
    headers: { 'if-match': headers.etag ?? '' },
    body: {
      changeId: newId('change', new Date()),
      fields: { postalAddress: { street: '12 Cedar Street', city: 'Durango', state: 'CO', zip: '81301' } },
    },
  });
  await demand(world, addContact, owner.token, {
    params,
    body: {
      ...addContact.example.body,
      email: `${freshName('contact').replaceAll(/\W/g, '-').toLowerCase()}@patients.example`,
    },
  });
};

/** A draft that could go out, in version 2. Its clinic is `readyForMail`. */
export const soundDraft = async (world: World, { id, owner }: Organization): Promise<string> => {
  const params = { organizationId: id };
  const name = freshName('A campaign');
  const campaignId = idIn(
    await demand(world, makeCampaign, owner.token, { params, body: { ...makeCampaign.example.body, name } }),
  );
  await demand(world, changeCampaign, owner.token, {
    params: { ...params, campaignId },
    headers: { 'if-match': '"1"' },
    body: { topic: 'portal', message: soundMessage() },
  });
  return campaignId;
};
