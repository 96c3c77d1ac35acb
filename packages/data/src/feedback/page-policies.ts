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
      // Short, for a session takes no long policy: forms with their versions and letters, panels with who is in them.
      leadingKeys: under('ORGANIZATION', 'FEEDBACK-SETTINGS', 'FORM*', 'RESPONSES#*', 'PANEL*'),
    },
    {
      ...tenant,
      actions: ['PutItem'],
      leadingKeys: under('RESPONSES#*', 'LISTENERS', 'FORM-INVITATIONS#*'),
    },
    {
      ...tenant,
      actions: ['PutItem', 'DeleteItem'],
      leadingKeys: under('PANEL-MEMBERS#*', 'PANEL-LEAVERS#*'),
    },
    { ...tenant, actions: ['Query'], leadingKeys: under('NEWS') },
    { ...tenant, actions: ['UpdateItem'], leadingKeys: under('SENDERS') },
  ];
};
