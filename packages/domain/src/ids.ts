import { encodeTime, ulid } from 'ulid';
import * as z from 'zod/mini';

/** What each kind of id begins with. Three letters each, so that ids have one length and none is another's prefix. */
export const idPrefixes = {
  organization: 'org',
  invitation: 'inv',
  workPlan: 'pln',
  program: 'prg',
  award: 'awd',
  template: 'tpl',
  participationInvitation: 'pin',
  submission: 'sub',
  comment: 'cmt',
  barrier: 'bar',
  announcement: 'ann',
  resource: 'res',
  note: 'nte',
  export: 'exp',
  activity: 'act',
  change: 'chg',
  audit: 'aud',
  measure: 'msr',
  site: 'sit',
  touchPoint: 'tch',
  form: 'frm',
  response: 'rsp',
  news: 'nws',
  panel: 'pnl',
  panelMember: 'pmb',
  formInvitation: 'fiv',
  kiosk: 'ksk',
  contact: 'con',
  segment: 'seg',
  campaign: 'cmp',
  sequence: 'seq',
  image: 'img',
  product: 'prd',
  testSend: 'tst',
} as const;
export type IdKind = keyof typeof idPrefixes;

const ulidPattern = '[0-9A-HJKMNP-TV-Z]{26}';

/** A schema for ids of one kind: `<prefix>_` and 26 characters of Crockford base 32, 30 in all. */
export const idSchema = (kind: IdKind) =>
  z.string().check(z.regex(new RegExp(`^${idPrefixes[kind]}_${ulidPattern}$`)));

export const organizationIdSchema = idSchema('organization');
export const activityIdSchema = idSchema('activity');
export const changeIdSchema = idSchema('change');
export const workPlanIdSchema = idSchema('workPlan');
export const programIdSchema = idSchema('program');
export const invitationIdSchema = idSchema('invitation');
export const templateIdSchema = idSchema('template');
export const participationInvitationIdSchema = idSchema('participationInvitation');
export const submissionIdSchema = idSchema('submission');
export const commentIdSchema = idSchema('comment');
export const barrierIdSchema = idSchema('barrier');
export const announcementIdSchema = idSchema('announcement');
export const resourceIdSchema = idSchema('resource');
export const exportIdSchema = idSchema('export');

/**
 * A person is named by the identity provider's `sub`, written as a UUID: at home a true one, on AWS any digits, because
 * Cognito does not keep to RFC 9562's variant (`24688438-40e1-70d0-d97e-084cfc8992c7`).
 */
export const personIdSchema = z.guid();

/** A new id that sorts by the time of its making. */
export const newId = (kind: IdKind, now: Date): string => `${idPrefixes[kind]}_${ulid(now.getTime())}`;

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The id that a repeated request must arrive at again: 26 base-32 digits taken from at least 26 bytes of a digest.
 * It does not sort by time. Source: the digest is the caller's, over who asks and their idempotency key.
 */
export const idFromDigest = (kind: IdKind, digest: Uint8Array): string => {
  if (digest.length < 26) throw new Error('A digest of at least 26 bytes is needed');
  const digits = Array.from(digest.subarray(0, 26), (byte) => crockford.charAt(byte % 32));
  return `${idPrefixes[kind]}_${digits.join('')}`;
};

/** Digits of a ULID: the first hold its instant, the rest tell apart what came in one millisecond. */
const otherDigits = 16;

/**
 * The id of what happened at an instant: the same for the same instant and digest, so that what comes twice is one; it sorts by
 * time. Takes a digest of at least 16 bytes, and throws where it is shorter.
 */
export const idAt = (kind: IdKind, at: Date, digest: Uint8Array): string => {
  if (digest.length < otherDigits) throw new Error('A digest of at least 16 bytes is needed');
  const rest = Array.from(digest.subarray(0, otherDigits), (byte) => crockford.charAt(byte % 32));
  return `${idPrefixes[kind]}_${encodeTime(at.getTime())}${rest.join('')}`;
};
