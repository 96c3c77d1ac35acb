import { createClient } from '@portolan/contract/client';
import { createOrganization } from '@portolan/contract/organization-routes';
import { changeMe } from '@portolan/contract/people-routes';
import { termsVersion } from '@portolan/domain/organizations/organization';
import type { OrganizationKind } from '@portolan/domain/organizations/roles';
import type { Stack } from '@portolan/local/stack';
import { type Person, withAccount } from './people.ts';

export type ApiOfPerson = ReturnType<typeof createClient>;

/** The API as somebody with an account calls it. */
export const apiOf = ({ origin, tokenFor }: Stack, { email }: Person): ApiOfPerson =>
  createClient({ origin, token: () => tokenFor(email), fetch });

/** An account with its settings. */
export const withSettings = async (stack: Stack, person: Person): Promise<ApiOfPerson> => {
  await withAccount(stack, person);
  const api = apiOf(stack, person);
  const { name, language = 'en' } = person;
  await api(changeMe, { body: { name, language, timeZone: 'America/Denver' } });
  return api;
};

const withOrganization =
  (kind: OrganizationKind) =>
  async (stack: Stack, owner: Person, name: string): Promise<string> => {
    const api = await withSettings(stack, owner);
    const { id } = await api(createOrganization, {
      body: {
        kind,
        name,
        timeZone: 'America/Denver',
        termsVersion,
        agreementVersion: kind === 'clinic' ? termsVersion : null,
      },
      idempotencyKey: crypto.randomUUID(),
    });
    return id;
  };

/** A clinic that this person has just set up, by the API. Resolves with its id. */
export const withClinic = withOrganization('clinic');

/** As `withClinic`, a foundation. */
export const withFoundation = withOrganization('foundation');
