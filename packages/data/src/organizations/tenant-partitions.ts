import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { bucketsOf } from './tenant-buckets.ts';

/** What a collection's partitions are told apart by, where it has more than one. */
export type Bucket =
  | 'none'
  | 'month'
  | 'response month'
  | 'form'
  | 'panel'
  | 'contact'
  | 'campaign'
  | 'plan'
  | 'thread'
  | 'element'
  | 'program'
  | 'submission'
  | 'roster'
  | 'program month';

/**
 * Every collection of the tenant table, by what its keys say after the organization's id; a test holds this list against the
 * code and against a table. They stand in the order in which they can be erased: what names the partitions of another
 * collection comes after it, so that whoever stopped half way finds the rest again.
 */
export const tenantCollections = [
  { head: 'ANSWERED-REQUESTS', bucket: 'none' },
  { head: 'INVITATIONS', bucket: 'none' },
  { head: 'MAIL-PREFERENCES', bucket: 'none' },
  { head: 'SENT-MAILS', bucket: 'none' },
  { head: 'PORTAL-TEAM', bucket: 'none' },
  { head: 'MEASURES', bucket: 'none' },
  { head: 'PROGRAM-MEASURES', bucket: 'none' },
  { head: 'JOINED-MEASURES', bucket: 'none' },
  { head: 'BARRIERS', bucket: 'none' },
  { head: 'PLAN-SUMMARIES', bucket: 'none' },
  { head: 'FIGURES', bucket: 'none' },
  { head: 'APPROVED-MONTHS', bucket: 'none' },
  { head: 'APPROVALS', bucket: 'none' },
  { head: 'PLAN-RETIREMENTS', bucket: 'none' },
  { head: 'TEMPLATES', bucket: 'none' },
  { head: 'TEMPLATE-DRAFTS', bucket: 'none' },
  { head: 'TEMPLATE-VERSIONS', bucket: 'none' },
  { head: 'RESOURCES', bucket: 'none' },
  { head: 'SHARED-RESOURCES', bucket: 'none' },
  { head: 'OPEN-RESPONSES', bucket: 'none' },
  { head: 'FEEDBACK-MONTHS', bucket: 'none' },
  { head: 'SENDERS', bucket: 'none' },
  { head: 'LISTENERS', bucket: 'none' },
  { head: 'NEWS', bucket: 'none' },
  { head: 'FEEDBACK-SETTINGS', bucket: 'none' },
  { head: 'OFFERED-FORMS', bucket: 'none' },
  { head: 'RESPONSES', bucket: 'response month' },
  { head: 'FORM-VERSIONS', bucket: 'form' },
  { head: 'KIOSKS', bucket: 'form' },
  { head: 'FORM-INVITATIONS', bucket: 'form' },
  { head: 'PANEL-MEMBERS', bucket: 'panel' },
  { head: 'PANEL-LEAVERS', bucket: 'panel' },
  { head: 'PANEL-SURVEYS', bucket: 'panel' },
  { head: 'FORMS', bucket: 'none' },
  { head: 'PANELS', bucket: 'none' },
  { head: 'MARKETING-PLAN', bucket: 'none' },
  { head: 'PRODUCTS', bucket: 'none' },
  { head: 'CONTACTS', bucket: 'contact' },
  { head: 'SIGN-UPS', bucket: 'none' },
  { head: 'SIGN-UP-LETTERS', bucket: 'none' },
  { head: 'SUPPRESSIONS', bucket: 'none' },
  { head: 'CONTACT-KEY', bucket: 'none' },
  { head: 'SEGMENTS', bucket: 'none' },
  { head: 'MAIL-SETTINGS', bucket: 'none' },
  { head: 'SENDING-DOMAIN', bucket: 'none' },
  { head: 'IMAGES', bucket: 'none' },
  { head: 'SEQUENCES', bucket: 'none' },
  { head: 'TEST-SENDS', bucket: 'none' },
  { head: 'CAMPAIGN-CHUNKS', bucket: 'campaign' },
  { head: 'CAMPAIGN-CLAIMS', bucket: 'campaign' },
  { head: 'CAMPAIGN-LETTERS', bucket: 'none' },
  { head: 'CAMPAIGN-RUNS', bucket: 'none' },
  { head: 'MAIL-DAYS', bucket: 'none' },
  { head: 'MAIL-STANDING', bucket: 'none' },
  { head: 'CAMPAIGNS', bucket: 'none' },
  { head: 'CLINIC-CAMPAIGNS', bucket: 'program' },
  { head: 'FORM-OFFERS', bucket: 'program' },
  { head: 'CLINIC-FEEDBACK', bucket: 'program' },
  { head: 'PARTICIPATION-INVITATIONS', bucket: 'program' },
  { head: 'GRANTEES', bucket: 'program' },
  { head: 'NOTES', bucket: 'program' },
  { head: 'REVIEWS', bucket: 'program' },
  { head: 'SHARED-BARRIERS', bucket: 'program' },
  { head: 'ANNOUNCEMENTS', bucket: 'program' },
  { head: 'SUBMITTED-ELEMENTS', bucket: 'submission' },
  { head: 'COMMENTS', bucket: 'thread' },
  { head: 'HISTORY', bucket: 'element' },
  { head: 'ELEMENTS', bucket: 'plan' },
  { head: 'NOTICES', bucket: 'none' },
  { head: 'SUBMISSIONS', bucket: 'program' },
  { head: 'PARTICIPATIONS', bucket: 'program' },
  { head: 'CLINIC-MONTHS', bucket: 'roster' },
  { head: 'ROSTER', bucket: 'roster' },
  { head: 'ROSTER-PLACES', bucket: 'program' },
  { head: 'BUCKET-SUMS', bucket: 'program month' },
  { head: 'PROGRAM-SUMS', bucket: 'program' },
  { head: 'FOUNDATION-SUMS', bucket: 'none' },
  { head: 'THREADS', bucket: 'none' },
  { head: 'WORK-PLANS', bucket: 'none' },
  { head: 'JOINED-PROGRAMS', bucket: 'none' },
  { head: 'CONSENTS', bucket: 'none' },
  { head: 'PROGRAMS', bucket: 'none' },
  { head: 'EXPORTS', bucket: 'none' },
  { head: 'AUDIT', bucket: 'month' },
  { head: 'ORGANIZATION', bucket: 'none' },
  { head: 'CLOSING', bucket: 'none' },
] as const satisfies readonly { readonly head: string; readonly bucket: Bucket }[];
export type TenantCollection = (typeof tenantCollections)[number];

export type TenantPartitions = readonly {
  readonly collection: TenantCollection;
  readonly partitions: readonly string[];
}[];

/** Every partition of an organization that its own records speak of, by collection. Some may hold nothing. */
export const tenantPartitions = async (
  database: Database,
  organizationId: string,
  now: Date,
): Promise<TenantPartitions> => {
  const buckets = await bucketsOf(database, organizationId, now);
  return tenantCollections.map((collection) => ({
    collection,
    partitions: buckets[collection.bucket].map((bucket) =>
      partitionOf(organizationId, collection.head, ...bucket),
    ),
  }));
};
