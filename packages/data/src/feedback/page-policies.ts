import type { KeyStatement } from '../key-policies.ts';

/** What the public pages reach before they know the organization: where an address leads, and the keys of the days. */
export const pagesDirectoryPolicy: readonly KeyStatement[] = [
  { table: 'directory', index: 'lookup', actions: ['Query'], leadingKeys: ['PUBLIC-PAGE#*', 'PAGE-TOKEN#*'] },
  { table: 'directory', index: null, actions: ['GetItem', 'PutItem'], leadingKeys: ['INTAKE-KEYS#*'] },
];

/**
 * What the public pages reach of an organization: less than any member does, for anybody may call them. What people write about is
 * put and never changed; nothing is listed but what is public.
 */
export const pagesPolicy = (organization: string): readonly KeyStatement[] => {
  const under = (...collections: readonly string[]) =>
    collections.map((collection) => `ORG#${organization}#${collection}`);
  const tenant = { table: 'tenant', index: null } as const;
  return [
    {
      ...tenant,
      actions: ['GetItem'],
      leadingKeys: under('ORGANIZATION', 'FORMS', 'FORM-VERSIONS#*', 'RESPONSES#*'),
    },
    { ...tenant, actions: ['PutItem'], leadingKeys: under('RESPONSES#*', 'LISTENERS') },
    { ...tenant, actions: ['UpdateItem'], leadingKeys: under('SENDERS') },
  ];
};
