import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, idNumber } from '../arbitraries.test-support.ts';
import { decideRole, type Membership } from './membership.ts';
import {
  clinicRoles,
  foundationRoles,
  isRoleOf,
  type OrganizationKind,
  type Role,
  rolesOf,
} from './roles.ts';

const member = (role: Role, kind: OrganizationKind = 'clinic'): Membership => ({
  organizationId: idNumber('organization', 1),
  personId: ana,
  kind,
  role,
  since: '2026-09-01T08:00:00.000Z',
  version: 1,
});

describe('roles', () => {
  it('are those of ORG-3, strongest first', () => {
    expect(rolesOf('clinic')).toEqual(['owner', 'editor', 'contributor', 'viewer']);
    expect(rolesOf('foundation')).toEqual(['owner', 'officer', 'coach', 'viewer']);
    expect(isRoleOf('clinic', 'coach')).toBe(false);
    expect(isRoleOf('foundation', 'contributor')).toBe(false);
  });
});

describe('the last owner', () => {
  it.each(['editor', 'contributor', 'viewer', null] as const)('cannot become %s', (role) => {
    expect(decideRole(member('owner'), role, 1)).toEqual({ ok: false, failure: { code: 'last-owner' } });
  });

  it('stays an owner, or goes when there is another', () => {
    expect(decideRole(member('owner'), 'owner', 1)).toEqual({ ok: true, value: { owners: 1 } });
    expect(decideRole(member('owner'), null, 2)).toEqual({ ok: true, value: { owners: 1 } });
  });
});

describe('a role of the other kind of organization', () => {
  it.each([
    ['clinic', 'coach'],
    ['clinic', 'officer'],
    ['foundation', 'editor'],
    ['foundation', 'contributor'],
  ] as const)('is not given in a %s: %s', (kind, role) => {
    expect(decideRole(member('viewer', kind), role, 1)).toEqual({
      ok: false,
      failure: { code: 'role-not-of-kind' },
    });
  });
});

describe('any history of roles', () => {
  const roles: readonly (Role | null)[] = [...new Set([...clinicRoles, ...foundationRoles]), null];
  const aStep = fc.record({ who: fc.nat(5), role: fc.constantFrom(...roles) });
  const aKind = fc.constantFrom('clinic' as const, 'foundation' as const);

  it('has an owner at every moment, and counts them right', () => {
    fc.assert(
      fc.property(aKind, fc.array(aStep, { maxLength: 60 }), (kind, steps) => {
        const members = new Map<number, Role>([[0, 'owner']]);
        let owners = 1;
        for (const { who, role } of steps) {
          const before = members.get(who);
          // Who is not there yet joins; whoever is there changes or leaves.
          if (before === undefined) {
            if (role === null || !isRoleOf(kind, role)) continue;
            members.set(who, role);
            owners += Number(role === 'owner');
            continue;
          }
          const decided = decideRole(member(before, kind), role, owners);
          if (!decided.ok) continue;
          owners = decided.value.owners;
          if (role === null) members.delete(who);
          else members.set(who, role);
          const counted = [...members.values()].filter((held) => held === 'owner').length;
          expect(owners).toBe(counted);
          expect(owners).toBeGreaterThanOrEqual(1);
          expect([...members.values()].every((held) => isRoleOf(kind, held))).toBe(true);
        }
        expect(owners).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
