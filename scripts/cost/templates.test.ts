import { apiFunctions, triggerFunctions, workerFunctions } from '@portolan/functions/manifest';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Installation, installationOf } from './installation.ts';
import { templatesOf } from './templates.ts';

let installation: Installation;
beforeAll(async () => {
  installation = installationOf(await templatesOf('prod'));
});

describe('the templates of prod, read for what they cost', () => {
  it('have a memory size for every function of the manifest', () => {
    const physical = [...installation.memory.keys()];
    const names = [
      ...apiFunctions.map(({ name }) => `api-${name}`),
      ...workerFunctions.map(({ name }) => `worker-${name}`),
      ...triggerFunctions.map(({ name }) => `trigger-${name}`),
    ];
    for (const name of names) expect(physical.filter((known) => known.endsWith(`-${name}`))).toHaveLength(1);
  });
  it('have what costs the same for any number of clinics', () => {
    const { alarms, alarmMetrics, keys, secrets, webAcls, wafRules, polledQueues, logDays } = installation;
    expect(alarmMetrics).toBeGreaterThanOrEqual(alarms);
    expect(Math.min(alarms, keys, secrets, webAcls, wafRules, polledQueues)).toBeGreaterThan(0);
    expect(logDays).toBeGreaterThanOrEqual(365);
  });
  it('have backups, whose copies can be counted', () => {
    expect(installation.pointInTimeRecovery).toBe(true);
    expect(installation.backupCopies).toBeGreaterThan(0);
  });
  it('are not those of a stage that does not exist', async () => {
    await expect(templatesOf('nowhere')).rejects.toThrow('There is no stage nowhere');
  });
});
