import type { KeyStatement } from '../key-policies.ts';

/** What the pages of campaigns reach before they know the organization: where a sign-up page leads, and the keys of days and months. */
export const campaignPagesDirectoryPolicy: readonly KeyStatement[] = [
  { table: 'directory', index: 'lookup', actions: ['Query'], leadingKeys: ['PUBLIC-PAGE#*'] },
  { table: 'directory', index: null, actions: ['GetItem', 'PutItem'], leadingKeys: ['INTAKE-KEYS#*'] },
  // Whoever opens what was sealed need not seal.
  { table: 'directory', index: null, actions: ['GetItem'], leadingKeys: ['MAIL-KEYS#*'] },
];

/**
 * What the pages of campaigns reach of an organization: one contact at a time, what that contact decided, and what is known of the
 * mail they hold. Nothing is listed, and no contact is deleted.
 */
export const campaignPagesPolicy = (organization: string): readonly KeyStatement[] => {
  const under = (...collections: readonly string[]) =>
    collections.map((collection) => `ORG#${organization}#${collection}`);
  const tenant = { table: 'tenant', index: null } as const;
  const changed = under('CONTACTS#*', 'CONTACT-KEY', 'SUPPRESSIONS', 'SIGN-UPS', 'CAMPAIGN-CLAIMS#*');
  return [
    {
      ...tenant,
      actions: ['GetItem'],
      leadingKeys: [...under('ORGANIZATION', 'MAIL-SETTINGS', 'IMAGES', 'CAMPAIGN-RUNS'), ...changed],
    },
    { ...tenant, actions: ['PutItem'], leadingKeys: changed },
    { ...tenant, actions: ['DeleteItem'], leadingKeys: under('SIGN-UPS') },
    { ...tenant, actions: ['UpdateItem'], leadingKeys: under('SENDERS') },
  ];
};
