import { type Consumption, noUse } from './consumption.ts';
import type { Installation } from './installation.ts';

/** A small installation, and a clinic in round figures. */
export const installation: Installation = {
  memory: new Map([
    ['portolan-prod-api-people', 512],
    ['portolan-prod-worker-sending', 512],
    ['portolan-prod-trigger-access-token', 256],
    ['portolan-prod-trigger-identity-mail', 256],
  ]),
  tracing: false,
  logDays: 304,
  platformLog: true,
  accessLog: false,
  wafLog: false,
  edgeLogDays: 0,
  alarms: 2,
  alarmMetrics: 3,
  dashboards: 1,
  customMetrics: 0,
  watchedRoutes: 0,
  keys: 1,
  secrets: 2,
  webAcls: 1,
  wafRules: 4,
  edgeFunctions: 0,
  polledQueues: 1,
  mailEvents: false,
  pointInTimeRecovery: true,
  backupCopies: 90,
  userPoolTier: 'ESSENTIALS',
};

const gigabyte = 1024 ** 3;
export const consumption: Consumption = {
  functions: {
    people: { ...noUse, invocations: 100, milliseconds: 2000, calls: 200, readUnits: 30, writeUnits: 7 },
  },
  people: 5,
  visits: 10,
  apiRequests: 100,
  answeredBytes: 2 * gigabyte,
  loggedBytes: gigabyte / 2,
  emails: 3,
  storedBytes: gigabyte,
  addedBytes: gigabyte / 4,
  shared: {},
};
