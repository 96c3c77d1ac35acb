import type { Stage } from './stage.ts';

const usual = {
  account: null,
  mailRate: 12,
  logDays: 365,
  originSecret: { active: 'blue', blue: 1, green: 1 },
  requestsPerAddress: 10_000,
} as const;

/** Every installation there is. An operator edits this file; docs/operations.md says how. */
export const stages: readonly Stage[] = [
  {
    ...usual,
    name: 'dev',
    region: 'us-east-1',
    domain: null,
    mailDomain: 'dev.portolan.example',
    operators: [],
    keepsData: false,
    logDays: 30,
    reservedConcurrency: null,
  },
  {
    ...usual,
    name: 'prod',
    region: 'us-east-1',
    domain: { name: 'app.portolan.example', hostedZoneId: 'Z11111111111111111111' },
    mailDomain: 'portolan.example',
    operators: ['operators@portolan.example'],
    keepsData: true,
    logDays: 2192,
    reservedConcurrency: { api: 20, worker: 10 },
  },
  {
    ...usual,
    name: 'harbor',
    region: 'us-west-2',
    domain: { name: 'portal.harbor.example', hostedZoneId: 'Z00000000000000000000' },
    mailDomain: 'portal.harbor.example',
    operators: ['it@harbor.example'],
    keepsData: true,
    logDays: 2192,
    reservedConcurrency: { api: 20, worker: 10 },
  },
];
