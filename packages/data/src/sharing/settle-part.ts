import {
  settleAnnouncement,
  settleBarrier,
  settleComment,
  settleFormOffer,
  settleProgramMeasures,
  settleResource,
  settleReview,
  settleTemplateVersion,
} from './record-copies.ts';
import type { Bond, Sharing } from './settle.ts';
import type { SharedPart } from './shared-parts.ts';
import { settleSubmission } from './submission-copies.ts';

/** A message that names a collection which is not shared: somebody sent what this product does not send. */
class NotShared extends Error {
  constructor() {
    super('A collection that is not shared');
    this.name = 'NotShared';
  }
}

/** Makes the copy of one record what it should be on the other side. */
export const settlePart = (
  sharing: Sharing,
  bond: Bond,
  { from, collection, sortKey }: SharedPart,
): Promise<void> => {
  const [head, bucket = ''] = collection.split('#');
  switch (head) {
    case 'SUBMISSIONS':
      return settleSubmission(sharing, bond, sortKey.slice(sortKey.indexOf('#') + 1));
    case 'REVIEWS':
      return settleReview(sharing, bond, sortKey);
    case 'COMMENTS':
      return settleComment(sharing, bond, from, bucket, sortKey);
    case 'BARRIERS':
      return settleBarrier(sharing, bond, sortKey);
    case 'ANNOUNCEMENTS':
      return settleAnnouncement(sharing, bond, sortKey);
    case 'PROGRAM-MEASURES':
      return settleProgramMeasures(sharing, bond);
    case 'FORM-OFFERS':
      return settleFormOffer(sharing, bond, sortKey);
    case 'RESOURCES':
      return settleResource(sharing, bond, sortKey);
    case 'TEMPLATE-VERSIONS':
      return settleTemplateVersion(sharing, bond, sortKey);
    default:
      throw new NotShared();
  }
};
