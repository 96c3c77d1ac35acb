import { addImage, sendTest } from '@portolan/contract/campaign-message-routes';
import { exampleIds } from '@portolan/contract/examples';
import type { Place } from '../comings-and-goings.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { imageId, testSendId } = exampleIds;

/** A picture of its own for each word: what comes after its end is nobody's concern, and its id is made of all its bytes. */
const pictureOf = (word: string) => ({
  data: Buffer.concat([Buffer.from(addImage.example.body.data, 'base64'), Buffer.from(word)]).toString(
    'base64',
  ),
});
const freshPicture = () => pictureOf(freshName('picture'));

/** An organization's one picture. */
const image = async ({ world, organization }: Place): Promise<string> => {
  const params = { organizationId: organization.id };
  const body = pictureOf(organization.id);
  return idIn(await demand(world, addImage, organization.owner.token, { params, body }));
};

const testSends = new Map<string, Promise<string>>();
/** An organization's one test. */
const testSend = ({ world, organization }: Place): Promise<string> => {
  const params = { organizationId: organization.id };
  const body = { ...sendTest.example.body, to: [organization.owner.personId] };
  const sent =
    testSends.get(organization.id) ??
    demand(world, sendTest, organization.owner.token, { params, body }).then(idIn);
  testSends.set(organization.id, sent);
  return sent;
};

export const campaignMessageRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> =>
    place.organization.kind === 'clinic' && route.resource === 'campaign-messages'
      ? { [imageId]: () => image(place), [testSendId]: () => testSend(place) }
      : {},
  bodies: {
    addImage: freshPicture,
    changeMailSettings: () => ({ fromName: freshName('Cedar Creek') }),
  },
  differences: {
    sendTest: () => ({ languages: ['en'] }),
  },
};
