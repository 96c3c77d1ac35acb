import { isDeepStrictEqual } from 'node:util';
import type { FeedbackMonth } from '@portolan/domain/feedback/feedback-month';
import type { Response } from '@portolan/domain/feedback/response';
import { isAnythingShared, sharedFeedback } from '@portolan/domain/feedback/shared-feedback';
import { cellsOf, tallyOf } from '@portolan/domain/feedback/tally';
import type { Month } from '@portolan/domain/months';
import { isInPeriod } from '@portolan/domain/rollups/roster';
import type { Database } from '../clients.ts';
import { activeConsent } from '../sharing/active-consent.ts';
import { type Bond, passOf, type Sharing, settle } from '../sharing/settle.ts';
import { type Pacer, type Pacing, settlePaced } from '../sharing/settle-paced.ts';
import { settleSharedMonth } from '../sharing/shared-months.ts';
import { openClinicFeedback } from './clinic-feedback.ts';
import { openFeedbackMonths, type StoredFeedbackMonth } from './feedback-months.ts';
import { openForms, openFormVersions } from './forms.ts';
import { openOpenResponses } from './open-responses.ts';
import { openResponses } from './responses.ts';

/** So many responses are held at once while a month is added up. */
const responsesAtOnce = 200;

/** Lists a response while it is not closed. Resolves with the response as it is, null for one that is not there. */
export const settleOpenResponse = async (
  sharing: Sharing,
  organizationId: string,
  responseId: string,
): Promise<Response | null> => {
  const { database } = sharing;
  const open = openOpenResponses(database, organizationId);
  let response: Response | null = null;
  await settle(sharing, async () => {
    const isListed = await open.isListed(responseId);
    response = await openResponses(database, organizationId).find(responseId);
    const isOpen = response !== null && response.status !== 'closed';
    if (isListed === isOpen) return 'right';
    return passOf(database, isOpen ? open.add(responseId, 'changed') : open.remove(responseId, 'changed'));
  });
  return response;
};

/** A form's month. */
export type OfForm = { readonly organizationId: string; readonly formId: string; readonly month: Month };

/** Adds up a month's responses to a form, each by the version that it answers. */
const countedCells = async (
  database: Database,
  { organizationId, formId, month }: OfForm,
): Promise<FeedbackMonth['cells']> => {
  const responses = openResponses(database, organizationId);
  const versions = openFormVersions(database, organizationId);
  const asked = new Map<number, Parameters<typeof tallyOf>[1]>();
  let cells: FeedbackMonth['cells'] = [];
  let cursor: string | undefined;
  do {
    const page = await responses.ofMonth(month, { cursor, limit: responsesAtOnce });
    const parts: FeedbackMonth['cells'] = [];
    for (const response of page.items) {
      if (response.formId !== formId) continue;
      const { audience, channel, language, formVersion } = response;
      const questions =
        asked.get(formVersion) ?? (await versions.find(formId, formVersion))?.content.questions ?? [];
      asked.set(formVersion, questions);
      parts.push({ audience, channel, language, tally: tallyOf(response, questions) });
    }
    cells = cellsOf([...cells, ...parts]);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return cells;
};

/**
 * Makes a form's month what its responses add up to. Resolves with the seconds until it is its turn, 0 when it is right. A month in
 * which nobody answered is not begun.
 */
export const settleFeedbackMonth = (sharing: Pacer, of: OfForm, pacing: Pacing): Promise<number> => {
  const { organizationId, formId, month } = of;
  const months = openFeedbackMonths(sharing.database, organizationId);
  return settlePaced<StoredFeedbackMonth, FeedbackMonth['cells']>(
    sharing,
    {
      find: () => months.find(month, formId),
      next: () => countedCells(sharing.database, of),
      isRight: (stored, cells) => isDeepStrictEqual(stored?.cells ?? [], cells),
      put: (cells, { pace, version }) => months.put({ formId, month, cells, pace, version }, 'changed'),
    },
    pacing,
  );
};

/** What the clinic shares of a month with the program, by its forms and its consent as they are now. */
const sharedNow = async (database: Database, bond: Bond, month: Month) => {
  const consent = await activeConsent(database, bond);
  if (consent === null || !isInPeriod(consent.grantPeriod, month)) return null;
  const months = await openFeedbackMonths(database, bond.clinicId).ofMonth(month);
  const forms = openForms(database, bond.clinicId);
  const known = await Promise.all(
    months.map(async ({ formId, cells }) => {
      const form = await forms.find(formId);
      return form === null ? [] : [{ form, cells }];
    }),
  );
  const shared = sharedFeedback(known.flat(), bond.programId);
  return isAnythingShared(shared) ? shared : null;
};

/**
 * Makes what a foundation holds of a clinic's feedback in a month what the clinic's sums, forms and consent say now. Nothing of it
 * stays when the consent ends.
 */
export const settleClinicFeedback = (sharing: Sharing, bond: Bond, month: Month): Promise<void> => {
  const { clinicId, foundationId } = bond;
  return settleSharedMonth(
    sharing,
    openClinicFeedback(sharing.database, foundationId),
    bond,
    month,
    async () => {
      const shared = await sharedNow(sharing.database, bond, month);
      return shared && ((version) => ({ clinicId, month, ...shared, version }));
    },
  );
};

/** All that a foundation holds of a clinic's feedback in one program. */
export const settleFeedbackOf = async (sharing: Sharing, bond: Bond): Promise<void> => {
  for (const month of await openFeedbackMonths(sharing.database, bond.clinicId).months())
    await settleClinicFeedback(sharing, bond, month);
};
