import { createClient } from '@portolan/contract/client';
import { listInvitations } from '@portolan/contract/invitation-routes';
import { listJoinRequests } from '@portolan/contract/join-request-routes';
import { listMembers } from '@portolan/contract/membership-routes';
import { getOrganization, listAuditRecords } from '@portolan/contract/organization-routes';
import { getMe } from '@portolan/contract/people-routes';
import { listPrograms } from '@portolan/contract/program-routes';
import { getTemplate, listElements, listWorkPlans } from '@portolan/contract/work-plan-routes';
import { dayIn } from '@portolan/domain/days';
import { monthIn } from '@portolan/domain/months';
import { phaseOf } from '@portolan/domain/programs/program';
import { elementStates, summarizeElement } from '@portolan/domain/work-plans/element-state';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { passwordProblem } from '../identity/passwords.ts';
import { type Stack, startStack } from '../stack.ts';
import { cedarCreek } from './cedar-creek/organization.ts';
import type { DemoOrganization } from './demo-organization.ts';
import { lanternRidge } from './lantern-ridge/organization.ts';
import { organizations } from './organizations.ts';
import { seed } from './seed.ts';
import { signIns } from './sign-ins.ts';

const requestLimit = 550;
const now = new Date();

let stacks: readonly [Stack, Stack];
let requests = 0;
const said: string[] = [];
beforeAll(async () => {
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
  stacks = await Promise.all([startStack({ log: () => undefined }), startStack({ log: () => undefined })]);
  const fetching = vi.spyOn(globalThis, 'fetch');
  await seed(stacks[0], { now, say: (line) => said.push(line) });
  requests = fetching.mock.calls.length;
  fetching.mockRestore();
  await seed(stacks[1], { now });
});
afterAll(() => Promise.all(stacks.map((stack) => stack.stop())));

const signedIn = async (stack: Stack, email: string) => {
  const token = await stack.tokenFor(email);
  return createClient({ origin: stack.origin, token: async () => token, fetch });
};

const homeOf = async (stack: Stack, { owner, name }: DemoOrganization) => {
  const api = await signedIn(stack, owner.email);
  const { memberships } = await api(getMe, {});
  const membership = memberships.find((candidate) => candidate.name === name);
  if (!membership) throw new Error(`${owner.name} does not belong to ${name}`);
  return { api, params: { organizationId: membership.organizationId } };
};

const plansOf = async (stack: Stack, demo: DemoOrganization) => {
  const { api, params } = await homeOf(stack, demo);
  if (demo.kind === 'foundation') return [];
  const { items } = await api(listWorkPlans, { params, query: {} });
  return Promise.all(
    items.map(async (plan) => {
      const at = { params: { ...params, planId: plan.id } };
      const [{ items: elements }, template] = await Promise.all([
        api(listElements, at),
        api(getTemplate, at),
      ]);
      return { plan, elements, template };
    }),
  );
};

const programsOf = async (stack: Stack, demo: DemoOrganization) => {
  if (demo.kind === 'clinic') return [];
  const { api, params } = await homeOf(stack, demo);
  return (await api(listPrograms, { params, query: {} })).items;
};

/** Everything the owner of an organization can read, in an order that hangs on no id. */
const contentsOf = async (stack: Stack, demo: DemoOrganization) => {
  const { api, params } = await homeOf(stack, demo);
  const page = { params, query: { limit: '100' } };
  const [organization, members, invitations, requestsToJoin, audit] = await Promise.all([
    api(getOrganization, { params }),
    api(listMembers, page),
    api(listInvitations, page),
    api(listJoinRequests, page),
    api(listAuditRecords, page),
  ]);
  const plans = (await plansOf(stack, demo)).map(({ plan, elements }) => ({ plan, elements }));
  return {
    organization,
    plans,
    programs: await programsOf(stack, demo),
    invitations,
    requestsToJoin,
    members: members.items.toSorted((one, other) => (one.email < other.email ? -1 : 1)),
    audited: audit.items.map(({ action, fields }) => `${action} ${fields.length}`).toSorted(),
  };
};

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Ids by the order in which they appear, members and rows before the stamps that name them; no instants. */
const normalized = ({ members, plans, ...others }: Awaited<ReturnType<typeof contentsOf>>): unknown => {
  const seen = new Map<string, string>();
  const text = JSON.stringify([members, plans, others], sortedKeys)
    .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"instant"')
    .replace(/[a-z]{3}_[0-9A-Z]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      const name = seen.get(id) ?? `id ${seen.size}`;
      seen.set(id, name);
      return name;
    });
  return JSON.parse(text);
};

describe('the demo data', () => {
  it.each(organizations)('of $name is the same every time', async (demo) => {
    const [one, other] = [await contentsOf(stacks[0], demo), await contentsOf(stacks[1], demo)];
    expect(normalized(one)).toEqual(normalized(other));
  });

  it(`takes at most ${requestLimit} requests, says what is complete and leaves no dead letter`, () => {
    expect(requests).toBeLessThanOrEqual(requestLimit);
    expect(said).toHaveLength(organizations.length);
    for (const queue of ['invitations', 'projections', 'router'])
      expect(stacks[0].deadLetters(`${queue}-dead-letters`)).toEqual([]);
  });

  it('shows every state an element can be in, within one clinic', async () => {
    const [current] = await plansOf(stacks[0], cedarCreek);
    const today = monthIn(cedarCreek.timeZone, now);
    const states = current?.elements.map((element, index) => {
      const template = current.template.elements[index];
      return template?.id === element.id && summarizeElement(template, element, today).state;
    });
    expect(states).toHaveLength(16);
    expect(new Set(states)).toEqual(new Set(elementStates));
  });

  it('has two programs that run and one that begins next year', async () => {
    const today = dayIn(lanternRidge.timeZone, now);
    const programs = await programsOf(stacks[0], lanternRidge);
    expect(programs.map((program) => phaseOf(program, today))).toEqual(['running', 'running', 'upcoming']);
  });

  it('leaves an invitation and a request to join with the first clinic', async () => {
    const { invitations, requestsToJoin } = await contentsOf(stacks[0], cedarCreek);
    expect(invitations.items.filter(({ status }) => status === 'pending')).toMatchObject([{ sent: true }]);
    expect(requestsToJoin.items).toHaveLength(1);
  });

  it('has a sign-in of everybody it shows, with a password people may have', async () => {
    for (const { email, password } of signIns) {
      await expect(stacks[0].tokenFor(email)).resolves.toBeTypeOf('string');
      expect(passwordProblem(password, email)).toBeUndefined();
    }
  });

  it('adopts only suggestions that the template makes for that element', () => {
    const adopted = organizations.flatMap(({ plan }) =>
      (plan?.elements ?? []).flatMap(({ id, activities }) =>
        activities.flatMap(({ suggestion }) => (suggestion === undefined ? [] : [`${id}/${suggestion}`])),
      ),
    );
    const offered = standardTemplate.elements.flatMap(({ id, suggestions }) =>
      [...suggestions.completed, ...suggestions.planned].map((suggestion) => `${id}/${suggestion.id}`),
    );
    expect(adopted.length).toBeGreaterThan(20);
    expect(adopted.filter((name) => !offered.includes(name))).toEqual([]);
  });
});

describe('the people of the demo data', () => {
  it('exist nowhere: addresses and telephone numbers are those kept for examples', () => {
    const text = JSON.stringify(organizations);
    const addresses = text.match(/[\w.]+@[\w.]+/g) ?? [];
    const numbers = text.match(/\d{3}-\d{4}/g) ?? [];
    // The mail service's own, by which bounces and complaints are tried, belong to nobody either.
    const kept = /\.example$|@example\.org$|@simulator\.amazonses\.com$/;
    expect(addresses.filter((address) => !kept.test(address))).toEqual([]);
    expect(numbers.filter((number) => !number.startsWith('555-01'))).toEqual([]);
  });
});
