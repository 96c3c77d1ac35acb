import { acceptInvitation, createInvitation } from '@portolan/contract/invitation-routes';
import { createOrganization } from '@portolan/contract/organization-routes';
import { inviteClinic } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import type { Route } from '@portolan/contract/route';
import { changeElement, createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { clinicRoles, foundationRoles } from '@portolan/domain/organizations/roles';
import * as z from 'zod/mini';
import type { Answer } from './api-call.ts';
import type { Ground, Member } from './world.ts';

export type Person = {
  readonly name: string;
  readonly email: string;
  readonly personId: string;
  readonly token: string;
};

type Belonging = {
  readonly id: string;
  readonly name: string;
  /** One for each role, the owner first. */
  readonly members: readonly Member[];
  readonly owner: Person;
  /** A member whose role may be changed by whoever tests that. */
  readonly colleague: Person;
  /** Somebody who comes and goes. */
  readonly applicant: Person;
};
export type Foundation = Belonging & {
  readonly kind: 'foundation';
  readonly programId: string;
  /** The clinic that takes part in this program. */
  readonly participantId: string;
};
export type Clinic = Belonging & {
  readonly kind: 'clinic';
  readonly planId: string;
  /** A row of the plan's first element that the contributor is responsible for. */
  readonly contributorsActivityId: string;
  /** The program it takes part in, with its newer plan. */
  readonly joinedProgramId: string;
};

export type Sending = {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
};

let keys = 0;
/** An idempotency key, or any other name, that nobody has used in this process. */
export const freshName = (prefix: string): string => {
  keys += 1;
  return `${prefix}-${process.pid}-${keys}`;
};

const pathWith = (route: Route, params: Readonly<Record<string, string>>): string =>
  route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? `{${name}}`));

/** Sends a request of a route, with a fresh idempotency key where one is due. */
export const send = (
  ground: Pick<Ground, 'ask'>,
  route: Route,
  token: string | null,
  { params = {}, body, query, headers = {} }: Sending = {},
): Promise<Answer> =>
  ground.ask({
    method: route.method,
    path: pathWith(route, params),
    token,
    ...(query !== undefined && { query }),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(route.precondition === 'idempotency-key' && { 'idempotency-key': freshName('key') }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** As `send`, where anything but success is a fault of the test itself. */
export const demand = async (...call: Parameters<typeof send>): Promise<Answer> => {
  const answer = await send(...call);
  if (answer.status < 300) return answer;
  throw new Error(`${call[1].id} was refused: ${answer.status} ${answer.text}`);
};

const identified = z.object({ id: z.string() });
export const idIn = (answer: Answer): string => identified.parse(answer.json).id;

/** The token in the newest letter to this address that leads to this page. */
export const tokenMailedTo = async (
  { stack }: Pick<Ground, 'stack'>,
  email: string,
  page: 'invitation' | 'program-invitation' = 'invitation',
): Promise<string> => {
  await stack.drain();
  const letter = stack.mails.list().find(({ to, text }) => to.includes(email) && text.includes(`/${page}#`));
  const token = new RegExp(`/${page}#([\\w-]{43})`).exec(letter?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No invitation was mailed to ${email}`);
  return token;
};

/** Invites by the owner, and joins by the link in the letter. */
export const joinByInvitation = async (
  ground: Pick<Ground, 'ask' | 'stack'>,
  owner: Person,
  organizationId: string,
  { role, person }: Member,
): Promise<void> => {
  await demand(ground, createInvitation, owner.token, {
    params: { organizationId },
    body: { email: person.email, role, language: 'en' },
  });
  const token = await tokenMailedTo(ground, person.email);
  await demand(ground, acceptInvitation, person.token, { body: { token } });
};

const found = async (
  ground: Ground,
  kind: 'clinic' | 'foundation',
  domain: string,
  name: string,
): Promise<Belonging> => {
  const roles = kind === 'clinic' ? clinicRoles : foundationRoles;
  const named = (who: string) => ground.person(`${who}@${domain}.example`, `${who} of ${name}`);
  const [colleague, applicant, owner, ...others] = await Promise.all([
    named('colleague'),
    named('applicant'),
    ...roles.map(named),
  ]);
  if (owner === undefined) throw new Error('There is no role of owner');
  const created = await demand(ground, createOrganization, owner.token, {
    body: {
      kind,
      name,
      timeZone: 'America/Denver',
      termsVersion: '2026-09',
      agreementVersion: kind === 'clinic' ? '2026-09' : null,
    },
  });
  const id = idIn(created);
  const joining: Member[] = others.flatMap((person, index) => {
    const role = roles[index + 1];
    return role === undefined ? [] : [{ role, person }];
  });
  const newcomers: Member[] = [...joining, { role: 'viewer', person: colleague }];
  await Promise.all(newcomers.map((member) => joinByInvitation(ground, owner, id, member)));
  return { id, name, owner, members: [{ role: 'owner', person: owner }, ...joining], colleague, applicant };
};

/** A foundation with two programs; nobody takes part yet. */
export const foundFoundation = async (
  ground: Ground,
  domain: string,
  name: string,
): Promise<Omit<Foundation, 'participantId'>> => {
  const foundation = await found(ground, 'foundation', domain, name);
  const params = { organizationId: foundation.id };
  const body = { ...createProgram.example.body, awards: [] };
  const programs = ['The first grant', 'The second grant'].map((program) =>
    demand(ground, createProgram, foundation.owner.token, { params, body: { ...body, name: program } }),
  );
  const [, programId = ''] = (await Promise.all(programs)).map(idIn);
  return { ...foundation, kind: 'foundation', programId };
};

/** A clinic with two plans; in the newer one the contributor has a row of their own. It takes part in no program yet. */
export const foundClinic = async (
  ground: Ground,
  domain: string,
  name: string,
): Promise<Omit<Clinic, 'joinedProgramId'>> => {
  const clinic = await found(ground, 'clinic', domain, name);
  const params = { organizationId: clinic.id };
  const plans = ['Last year', 'This year'].map((plan, index) =>
    demand(ground, createWorkPlan, clinic.owner.token, {
      params,
      body: { name: plan, firstMonth: `${2025 + index}-09`, carryFrom: null },
    }),
  );
  const [, planId = ''] = (await Promise.all(plans)).map(idIn);
  const activityId = newId('activity', new Date());
  const contributor = clinic.members.find(({ role }) => role === 'contributor')?.person;
  const change = (version: number, changes: unknown[]) =>
    demand(ground, changeElement, clinic.owner.token, {
      params: { ...params, planId, elementId: 'strategy' },
      headers: { 'if-match': `"${version}"` },
      body: { changeId: newId('change', new Date()), changes },
    });
  await change(0, [
    {
      kind: 'add-activity',
      activityId,
      list: 'planned',
      after: null,
      suggestionId: null,
      text: 'Choose the figures to watch',
      subPoints: [],
      timeframe: null,
    },
    {
      kind: 'edit-activity',
      activityId,
      fields: { responsible: { kind: 'member', personId: contributor?.personId } },
    },
  ]);
  return { ...clinic, kind: 'clinic', planId, contributorsActivityId: activityId };
};

/** The foundation invites the clinic's owner to its newer program, and the clinic joins with its newer plan. */
export const joinProgram = async (
  ground: Pick<Ground, 'ask' | 'stack'>,
  { id, owner, programId }: Pick<Foundation, 'id' | 'owner' | 'programId'>,
  clinic: Pick<Clinic, 'id' | 'name' | 'owner' | 'planId'>,
): Promise<void> => {
  await demand(ground, inviteClinic, owner.token, {
    params: { organizationId: id, programId },
    body: { clinicName: clinic.name, email: clinic.owner.email, language: 'en' },
  });
  const token = await tokenMailedTo(ground, clinic.owner.email, 'program-invitation');
  await demand(ground, giveConsent, clinic.owner.token, {
    params: { organizationId: clinic.id },
    body: { token, planId: clinic.planId },
  });
};
