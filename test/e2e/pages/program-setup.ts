import { createProgram, listPrograms } from '@portolan/contract/program-routes';
import { newId } from '@portolan/domain/ids';
import type { Program, ProgramTerms } from '@portolan/domain/programs/program';
import type { Stack } from '@portolan/local/stack';
import type { Look } from '../support/browser.ts';
import { apiOf, withFoundation } from '../support/clinics.ts';
import { enterAs, type Person } from '../support/people.ts';
import type { World } from '../support/stack.ts';

export const terms: ProgramTerms = {
  name: 'Portals for all',
  grantNumber: 'H-1',
  awards: [],
  grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
  milestones: { startUp: '2026-10-15', midProject: '2027-03-01', final: '2027-08-31' },
};

/** A program with one award, by the API. */
export const setUp = async (stack: Stack, owner: Person, organizationId: string): Promise<Program> => {
  const award = { id: newId('award', new Date()), label: 'Six clinics', dollars: 9000 };
  return apiOf(stack, owner)(createProgram, {
    params: { organizationId },
    body: { ...terms, awards: [award] },
    idempotencyKey: crypto.randomUUID(),
  });
};

export const programsOf = async (stack: Stack, owner: Person, organizationId: string): Promise<Program[]> =>
  (await apiOf(stack, owner)(listPrograms, { params: { organizationId }, query: {} })).items;

/** A foundation whose owner is signed in. */
export const beginFoundation = async (world: World, name: string, look: Look = {}) => {
  const { language = 'en' } = look;
  const owner = { name: 'Ada Stone', email: `ada@${name}.example`, language };
  const organizationId = await withFoundation(world.stack, owner, `${name} Foundation`);
  const page = await world.open(look);
  await enterAs(world.stack, page, owner.email);
  return { owner, organizationId, page };
};
