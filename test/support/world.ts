import { requestToJoin } from '@portolan/contract/join-request-routes';
import { changeMe } from '@portolan/contract/people-routes';
import { routes } from '@portolan/contract/routes';
import type { Role } from '@portolan/domain/organizations/roles';
import { type Stack, type StackOptions, startStack } from '@portolan/local/stack';
import { type Answer, type Asked, ask } from './api-call.ts';
import type { Dump } from './table-dump.ts';
import { startTableMirror, type TableMirror } from './table-mirror.ts';
import {
  type Clinic,
  demand,
  type Foundation,
  foundClinic,
  foundFoundation,
  joinProgram,
  type Person,
} from './world-people.ts';

/** A whole Portolan with two clinics, two foundations, people in every role, and somebody who belongs nowhere, and asks to. */
export type World = {
  readonly stack: Stack;
  readonly cedar: Clinic;
  readonly birch: Clinic;
  readonly foundation: Foundation;
  readonly otherFoundation: Foundation;
  readonly outsider: Person;
  readonly ask: (asked: Asked) => Promise<Answer>;
  /** What both tables hold once every worker is done. */
  readonly dump: () => Promise<Dump>;
  readonly stop: () => Promise<void>;
};

export type Organization = Clinic | Foundation;
export type Member = { readonly role: Role; readonly person: Person };

/** Somebody of an organization in a role. */
export const personIn = ({ members }: Pick<Organization, 'members'>, role: Role): Person => {
  const found = members.find((member) => member.role === role);
  if (found === undefined) throw new Error(`There is no ${role}`);
  return found.person;
};

/** A server on which a world can be built: what is asked, and who is let in. */
export type Ground = {
  readonly stack: Stack;
  readonly ask: World['ask'];
  readonly person: (email: string, name: string) => Promise<Person>;
};

const password = 'a fine long password';

const groundOf = (stack: Stack): Ground => ({
  stack,
  ask: (asked) => ask(stack.origin, asked),
  person: async (email, name) => {
    const { sub } = await stack.ensureAccount({ email, password, name });
    return { email, name, personId: sub, token: await stack.tokenFor(email) };
  },
});

/** Every worker is fed by what is written (or by a clock, which no world lets run), so where nothing was, none has anything to do. */
const settled = (stack: Stack, mirror: TableMirror): World['dump'] => {
  let last: Dump | null = null;
  return async () => {
    if ((await mirror.read()) === last) return last;
    await stack.drain();
    last = await mirror.read();
    return last;
  };
};

/** Starts a stack in memory and makes everything in it by the product's own API. */
export const createWorld = async (options: StackOptions = {}): Promise<World> => {
  // Refusals by the hundred are what these tests are about; the log would only bury their findings.
  process.env.AWS_LAMBDA_LOG_LEVEL = 'FATAL';
  const stack = await startStack({ log: () => undefined, ...options });
  const mirror = await startTableMirror(stack);
  const ground = groundOf(stack);
  const [outsider, cedar, birch, foundation, otherFoundation] = await Promise.all([
    ground.person('outsider@elsewhere.example', 'Olive Outsider'),
    foundClinic(ground, 'cedar', 'Cedar Creek Clinic'),
    foundClinic(ground, 'birch', 'Birch Hollow Clinic'),
    foundFoundation(ground, 'harbor', 'Harbor Foundation'),
    foundFoundation(ground, 'beacon', 'Beacon Foundation'),
  ]);
  await Promise.all([joinProgram(ground, foundation, cedar), joinProgram(ground, otherFoundation, birch)]);
  await demand(ground, changeMe, outsider.token, { body: { language: 'es' } });
  for (const { id: organizationId } of [cedar, birch])
    await demand(ground, requestToJoin, outsider.token, { body: { organizationId } });
  return {
    stack,
    cedar: { ...cedar, joinedProgramId: foundation.programId },
    birch: { ...birch, joinedProgramId: otherFoundation.programId },
    foundation: { ...foundation, participantId: cedar.id },
    otherFoundation: { ...otherFoundation, participantId: birch.id },
    outsider,
    ask: ground.ask,
    dump: settled(stack, mirror),
    stop: async () => {
      // What workers still write would be held against the mirror.
      await stack.drain().then(mirror.stop).finally(stack.stop);
    },
  };
};

/** For `describe.each`: every route there is, by its id. */
export const everyRoute = routes.map((route) => ({ id: route.id, route }));
