import type { KeyStatement } from '../key-policies.ts';

/** What the worker reaches that looks at clinics' domains: those alone, and which clinic holds which. */
export const domainPolicy: readonly KeyStatement[] = [
  {
    table: 'tenant',
    index: null,
    actions: ['GetItem', 'PutItem', 'DeleteItem'],
    leadingKeys: ['ORG#*#SENDING-DOMAIN'],
  },
  { table: 'directory', index: null, actions: ['GetItem'], leadingKeys: ['ORG#*#ENTRY'] },
  {
    table: 'directory',
    index: null,
    actions: ['GetItem', 'PutItem', 'DeleteItem'],
    leadingKeys: ['DOMAIN-HOLDER#*'],
  },
];
