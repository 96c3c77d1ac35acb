import type { CampaignDueMessage, RecordMessage } from '@portolan/domain/messaging/change-message';
import { confirmAddress } from './confirm-address.ts';
import type { CampaignDependencies } from './dependencies.ts';
import { followCampaign } from './follow-campaign.ts';
import { followSequence } from './follow-sequence.ts';
import { settleCampaign } from './settle.ts';

export type CampaignMessage = RecordMessage | CampaignDueMessage;

/** A collection of which this worker is told nothing. */
class NotFollowed extends Error {
  constructor() {
    super('A collection that no campaign follows from');
    this.name = 'NotFollowed';
  }
}

const followRecord = async (dependencies: CampaignDependencies, message: RecordMessage): Promise<void> => {
  const { organizationId, collection, sortKey } = message;
  const [head] = collection.split('#');
  switch (head) {
    case 'CAMPAIGNS':
      return followCampaign(dependencies, organizationId, sortKey);
    case 'ORGANIZATION':
      return (await import('./follow-profile.ts')).followProfile(dependencies, organizationId);
    case 'SEQUENCES':
      return followSequence(dependencies, organizationId, sortKey);
    case 'SIGN-UPS':
      return confirmAddress(dependencies, organizationId, sortKey);
    case 'TEST-SENDS':
      return (await import('./send-test.ts')).sendTest(dependencies, organizationId, sortKey);
    case 'CAMPAIGN-RUNS':
      return (await import('./share-sums.ts')).shareRun(dependencies, organizationId, sortKey);
    case 'CONSENTS':
      return (await import('./share-sums.ts')).shareByConsent(dependencies, organizationId, sortKey);
    case 'MAIL-SETTINGS':
      return (await import('./share-sums.ts')).shareBySettings(dependencies, organizationId);
    default:
      throw new NotFollowed();
  }
};

/** Does what follows from what people decided about campaigns, and from the time that it is. */
export const createCampaignsWorker =
  (dependencies: CampaignDependencies) =>
  async (message: CampaignMessage): Promise<void> => {
    if (message.kind === 'record') return followRecord(dependencies, message);
    const { organizationId, campaignId, what } = message;
    switch (what) {
      case 'send':
        return followCampaign(dependencies, organizationId, campaignId);
      case 'settle':
        return settleCampaign(dependencies, organizationId, campaignId);
      case 'steps':
        return followSequence(dependencies, organizationId, campaignId);
    }
  };
