import { endConsent } from '@portolan/contract/participation-routes';
import { changeElement } from '@portolan/contract/work-plan-routes';
import { connect } from '@portolan/data/clients';
import { projectorPolicy } from '@portolan/data/key-policies';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import { openParticipations } from '@portolan/data/programs/participations';
import { newId } from '@portolan/domain/ids';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../support/world.ts';
import { demand } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

/** What the projector may read, to see what it made. */
const behind = () =>
  connect(
    { endpoint: world.stack.dynamodbEndpoint, region: localRegion, credentials: localCredentials },
    world.stack.tableNames,
    projectorPolicy,
  );

const rowOf = async () => {
  await world.stack.drain();
  const { foundation, cedar } = world;
  const rows = openParticipations(behind(), foundation.id);
  return rows.find(foundation.programId, cedar.id);
};

test('an element that changes shows in the foundation’s row, until the clinic leaves', async () => {
  const { cedar, foundation } = world;
  const { programId } = foundation;
  expect(await rowOf()).toMatchObject({
    name: 'Cedar Creek Clinic',
    status: 'active',
    live: { plan: { id: cedar.planId, elements: { strategy: 'begun' } } },
  });
  await demand(world, changeElement, cedar.owner.token, {
    params: { organizationId: cedar.id, planId: cedar.planId, elementId: 'strategy' },
    headers: { 'if-match': '"1"' },
    body: {
      changeId: newId('change', new Date()),
      changes: [
        {
          kind: 'edit-activity',
          activityId: cedar.contributorsActivityId,
          fields: { timeframe: { firstMonth: '2026-09', lastMonth: '2026-10' } },
        },
      ],
    },
  });
  expect(await rowOf()).toMatchObject({ live: { plan: { elements: { strategy: '2026-10' } } } });
  const joined = openJoinedPrograms(behind(), cedar.id);
  expect(await joined.find(programId)).toMatchObject({ foundationName: foundation.name, consentVersion: 1 });

  await demand(world, endConsent, cedar.owner.token, { params: { organizationId: cedar.id, programId } });
  expect(await rowOf()).toMatchObject({ name: 'Cedar Creek Clinic', status: 'left', live: null });
  expect(await joined.find(programId)).toBeNull();
  expect(world.stack.deadLetters('projections-dead-letters')).toEqual([]);
});
