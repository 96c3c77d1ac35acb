/** A primary key of either table. */
export type Key = { readonly pk: string; readonly sk: string };

const separator = '#';

/** The partition of one of an organization's collections: `ORG#<organization id>#<collection>`, and a bucket where it grows. */
export const partitionOf = (organizationId: string, collection: string, ...bucket: string[]): string =>
  ['ORG', organizationId, collection, ...bucket].join(separator);

/** Every key of an organization begins so, and no other's does: ids have one length. */
export const organizationPrefix = (organizationId: string): string =>
  `ORG${separator}${organizationId}${separator}`;

export const personPartition = (personId: string): string => `PERSON${separator}${personId}`;
export const invitationPartition = (tokenHash: string): string => `INVITATION${separator}${tokenHash}`;
/** Which clinic holds a domain that mails come from. */
export const domainHolderPartition = (name: string): string => `DOMAIN-HOLDER${separator}${name}`;
/** Values of the directory's lookup index. */
export const namePartition = (nameKey: string): string => `NAME${separator}${nameKey.split(' ', 1)[0] ?? ''}`;
/** How a clinic sorts among those whose names begin with the same word. */
export const nameSort = (nameKey: string, organizationId: string): string =>
  `${nameKey}${separator}${organizationId}`;
export const clockPartition = (timeZone: string): string => `CLOCK${separator}${timeZone}`;
export const mailStopPartition = (tokenHash: string): string => `MAIL-STOP${separator}${tokenHash}`;
/** Values of the directory's lookup index. */
export const publicPagePartition = (slug: string): string => `PUBLIC-PAGE${separator}${slug}`;
export const pageTokenPartition = (tokenHash: string): string => `PAGE-TOKEN${separator}${tokenHash}`;
export const intakeKeyPartition = (day: string): string => `INTAKE-KEYS${separator}${day}`;
export const mailKeyPartition = (month: string): string => `MAIL-KEYS${separator}${month}`;
export const calendarPartition = (tokenHash: string): string => `CALENDAR${separator}${tokenHash}`;
/** Of the one hand that sends campaigns. */
export const mailSenderPartition = 'MAIL-SENDER';
/** Where the progress of an erasure lies beside the closing; whoever listens to changes goes by it. */
export const erasureProgressSort = 'PROGRESS';
/** How a request to join sorts among what a person belongs to. */
export const joinRequestSort = (organizationId: string): string =>
  `JOIN-REQUEST${separator}${organizationId}`;
