import { describe, expect, it } from 'vitest';
import { ana, ben, idNumber } from '../arbitraries.test-support.ts';
import { changeGrantee } from './change-grantee.ts';
import { undecidedGrantee } from './grantee.ts';
import { program } from './program.test-support.ts';

const undecided = undecidedGrantee(program.id, idNumber('organization', 1));
const awardId = idNumber('award', 1);
const coaches = (...ids: string[]) => ({ program, coachIds: new Set(ids) });

describe('what a foundation decides of a clinic', () => {
  it('is an award of the program and members who are coaches, each once', () => {
    expect(changeGrantee(undecided, { awardId, coaches: [ben, ana, ben] }, coaches(ana, ben))).toEqual({
      ok: true,
      value: {
        grantee: { ...undecided, awardId, coaches: [ana, ben].toSorted(), version: 1 },
        fields: ['awardId', 'coaches'],
      },
    });
  });

  it.each([
    ['unknown-award', { awardId: idNumber('award', 9) }],
    ['not-a-coach', { coaches: [ben] }],
  ])('is refused as %s', (code, changes) => {
    expect(changeGrantee(undecided, changes, coaches(ana))).toEqual({ ok: false, failure: { code } });
  });

  it('lets stay who and what was assigned before, whatever became of them', () => {
    const before = { ...undecided, awardId: idNumber('award', 9), coaches: [ben], version: 4 };
    const after = changeGrantee(before, { coaches: [ben, ana] }, coaches(ana));
    expect(after).toMatchObject({ ok: true, value: { fields: ['coaches'], grantee: { version: 5 } } });
    expect(changeGrantee(before, { awardId: null, coaches: [] }, coaches())).toMatchObject({ ok: true });
  });

  it('is not written where nothing changes', () => {
    const changed = changeGrantee(undecided, { awardId: null, coaches: [] }, coaches());
    expect(changed).toEqual({ ok: true, value: { grantee: undecided, fields: [] } });
  });
});
