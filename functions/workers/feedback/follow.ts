import { openFeedbackMonths } from '@portolan/data/feedback/feedback-months';
import {
  type OfForm,
  settleClinicFeedback,
  settleFeedbackOf,
  settleOpenResponse,
} from '@portolan/data/feedback/settle-feedback';
import { openConsents } from '@portolan/data/programs/consents';
import type { Sharing } from '@portolan/data/sharing/settle';
import { monthOfResponse } from '@portolan/domain/feedback/response-id';
import type { Month } from '@portolan/domain/months';
import { oneByOne } from '../../runtime/one-by-one.ts';
import type { FeedbackMessage } from './handler.ts';

/** A collection of which this worker is told nothing. */
class NotFollowed extends Error {
  constructor() {
    super('A collection that no feedback is added up from');
    this.name = 'NotFollowed';
  }
}

/** A month of a clinic that foundations may hold copies of. */
export type Concerned = { readonly clinicId: string; readonly month: Month };
type Following = { readonly months: readonly OfForm[]; readonly copies: readonly Concerned[] };

const nothing: Following = { months: [], copies: [] };

const followResponse = async (
  sharing: Sharing,
  organizationId: string,
  responseId: string,
): Promise<Following> => {
  const response = await settleOpenResponse(sharing, organizationId, responseId);
  const month = monthOfResponse(responseId);
  if (response === null || month === null) return nothing;
  return { months: [{ organizationId, formId: response.formId, month }], copies: [] };
};

/**
 * Whether a form is shared says which of its months foundations hold. Drafts are stored with every few words, and most clinics share
 * with nobody: of theirs no months are looked at.
 */
const followForm = async ({ database }: Sharing, clinicId: string, formId: string): Promise<Following> => {
  if ((await openConsents(database, clinicId).all()).length === 0) return nothing;
  const months = await openFeedbackMonths(database, clinicId).months(formId);
  return { months: [], copies: months.map((month) => ({ clinicId, month })) };
};

const followConsent = async (sharing: Sharing, clinicId: string, programId: string): Promise<Following> => {
  const consent = await openConsents(sharing.database, clinicId).find(programId);
  if (consent !== null)
    await settleFeedbackOf(sharing, { clinicId, foundationId: consent.foundationId, programId });
  return nothing;
};

/** Makes right what one record alone says, and resolves with what is to be added up and copied then. */
export const follow = (sharing: Sharing, message: FeedbackMessage): Promise<Following> => {
  if (message.kind === 'feedback-month') {
    const { organizationId, formId, month } = message;
    return Promise.resolve({ months: [{ organizationId, formId, month }], copies: [] });
  }
  const { organizationId, collection, sortKey } = message;
  const [head] = collection.split('#');
  switch (head) {
    case 'RESPONSES':
      return followResponse(sharing, organizationId, sortKey);
    case 'FORMS':
      return followForm(sharing, organizationId, sortKey);
    case 'CONSENTS':
      return followConsent(sharing, organizationId, sortKey);
    default:
      throw new NotFollowed();
  }
};

/** A month of a clinic as each of its programs' foundations may hold it. */
export const settleCopies = async (sharing: Sharing, { clinicId, month }: Concerned): Promise<void> => {
  const consents = await openConsents(sharing.database, clinicId).all();
  await oneByOne(consents, ({ foundationId, programId }) =>
    settleClinicFeedback(sharing, { clinicId, foundationId, programId }, month),
  );
};
