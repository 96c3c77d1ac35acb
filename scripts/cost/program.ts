import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import type { Cast } from '@portolan/local/demo/demo-client';
import type { DemoOrganization } from '@portolan/local/demo/demo-organization';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { type Founded, found } from '@portolan/local/demo/seed-organization';
import { inviteCohort, joinProgram } from '@portolan/local/demo/seed-participation';
import { setUpPrograms } from '@portolan/local/demo/seed-programs';
import type { Stack } from '@portolan/local/stack';

const { owner } = lanternRidge;
const isOurs = ({ clinic }: { readonly clinic: string }) => clinic === cedarCreek.name;

/** The foundation of the demo data with one program, of which the clinic is all. */
const foundation: DemoOrganization = {
  ...lanternRidge,
  members: [],
  programs: (lanternRidge.programs ?? [])
    .filter(({ participants }) => participants?.some(isOurs))
    .slice(0, 1)
    .map(({ participants = [], unanswered: _, ...program }) => ({
      ...program,
      by: owner,
      participants: participants.filter(isOurs),
    })),
};

/** Who has to be signed in for it. */
export const foundationOwner = owner;

/** Lets the clinic take part in a program and share its plan with it; resolves with the program's id. */
export const takePart = async (stack: Stack, clinic: Founded, cast: Cast, now: Date): Promise<string> => {
  const funder = await found(foundation, cast(owner).api);
  const everybody = [clinic, funder];
  const [setUp] = await setUpPrograms(funder, cast, now);
  if (setUp === undefined) throw new Error('The demo data has no program for the clinic');
  await inviteCohort(setUp, everybody, cast);
  await stack.drain();
  await joinProgram(setUp, everybody, cast, stack.mails);
  return setUp.programId;
};
