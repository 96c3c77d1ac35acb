import type { RecordMessage } from '@portolan/domain/messaging/change-message';
import { askToAnswer } from './ask-to-answer.ts';
import { askToJoin } from './ask-to-join.ts';
import type { LetterDependencies } from './sending.ts';
import { tellListeners } from './tell-listeners.ts';

/** A message about a record that no letter of feedback is about. */
class UnknownCollection extends Error {
  constructor(collection: string) {
    super(`No letter is about a record of ${collection}`);
    this.name = 'UnknownCollection';
  }
}

/**
 * The worker of feedback's letters. It looks at the record as it is now, so a message that comes twice or late sends nothing
 * twice. Only a crash between sending and noting makes a second letter; the links in both work.
 */
export const createFeedbackLetters =
  (dependencies: LetterDependencies) =>
  async ({ organizationId, collection, sortKey }: RecordMessage): Promise<void> => {
    const [head, bucket = ''] = collection.split('#');
    switch (head) {
      case 'FORM-INVITATIONS':
        return askToAnswer(dependencies, organizationId, bucket, sortKey);
      case 'PANEL-MEMBERS':
        return askToJoin(dependencies, organizationId, bucket, sortKey);
      case 'NEWS':
        return tellListeners(dependencies, organizationId, sortKey);
      default:
        throw new UnknownCollection(head ?? '');
    }
  };
