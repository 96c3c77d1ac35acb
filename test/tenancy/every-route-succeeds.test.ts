import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { misfitsOf, succeeded } from '../support/answers.ts';
import { allowedActors, asked, isServedIn, validRequest } from '../support/valid-requests.ts';
import { createWorld, everyRoute, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

/** The tests that expect refusals show nothing unless the same requests are granted to those who may. */
describe.each(everyRoute)('$id', ({ route }) => {
  test('is granted to everybody it is for', async () => {
    const findings: string[] = [];
    let granted = 0;
    for (const organization of [world.cedar, world.foundation]) {
      if (!isServedIn(route, organization)) continue;
      for (const actor of allowedActors(world, route, organization)) {
        const request = await validRequest(world, route, organization, actor);
        const answer = await world.ask(asked(route, request));
        granted += 1;
        const misfits = succeeded(answer) ? misfitsOf(route, answer) : [answer.text];
        findings.push(...misfits.map((misfit) => `${organization.kind}'s ${actor.role}: ${misfit}`));
      }
    }
    expect(findings).toEqual([]);
    expect(granted).toBeGreaterThan(0);
  });
});
