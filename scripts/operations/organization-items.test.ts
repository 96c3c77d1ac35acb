import { idNumber, personNumber } from '@portolan/data/records.test-support';
import { describe, expect, it } from 'vitest';
import { belongsTo, organizationIdFrom, partitionLabel } from './organization-items.ts';

const [ours, theirs] = [idNumber('organization', 1), idNumber('organization', 2)];
const item = (pk: string, record: unknown = {}) => ({ pk, sk: '1', record });

describe('an item', () => {
  it.each([
    ['in a partition of ours', item(`ORG#${ours}#WORK-PLANS`)],
    ['in a partition nobody has heard of', item(`ORG#${ours}#LATER#x`)],
    ['that leads to us from a letter', item('INVITATION#hash', { organizationId: ours })],
    ["that is somebody's calendar of us", item(`PERSON#${personNumber(1)}`, { organizationId: ours })],
  ])('%s is ours', (_what, given) => {
    expect(belongsTo(ours, given)).toBe(true);
  });

  it.each([
    ['in a partition of theirs', item(`ORG#${theirs}#WORK-PLANS`)],
    ['in a partition of theirs that names us', item(`ORG#${theirs}#COPIES`, { organizationId: ours })],
    ['whose id only begins like ours', item(`ORG#${ours}X#WORK-PLANS`)],
    ['that leads to them', item('INVITATION#hash', { organizationId: theirs })],
    ["that is somebody's own", item(`PERSON#${personNumber(1)}`, { id: personNumber(1) })],
  ])('%s is not ours', (_what, given) => {
    expect(belongsTo(ours, given)).toBe(false);
  });
});

describe('what a report calls a partition', () => {
  it('leaves out whose it is', () => {
    expect(partitionLabel(item(`ORG#${ours}#AUDIT#2026-09`))).toBe('AUDIT#2026-09');
    expect(partitionLabel(item(`PERSON#${personNumber(1)}`))).toBe('PERSON#…');
    expect(partitionLabel(item('INVITATION#hash'))).toBe('INVITATION#…');
  });
});

it.each([undefined, '', 'org_', `${ours} `, `${ours}#`, 'org_*'])('%j is refused as an id', (given) => {
  expect(() => organizationIdFrom(given)).toThrow('organization');
});
