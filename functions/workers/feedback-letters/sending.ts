import type { Database } from '@portolan/data/clients';
import { makePageTokenKnown } from '@portolan/data/directory/page-addresses';
import type { PageToken } from '@portolan/data/directory/public-page-records';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import type { Mailer } from '@portolan/domain/mail/mailer';
import type { Organization } from '@portolan/domain/organizations/organization';
import { tokenHashOf } from '../../runtime/token-hash.ts';

export type LetterDependencies = {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly appOrigin: string;
  readonly now: () => Date;
  /** 256 random bits as 43 characters of base64url. */
  readonly newToken: () => string;
};

/** Who writes: the clinic by name, and where it can be reached, line by line; lines that it has not filled in are left out. */
export type Clinic = {
  readonly name: string;
  readonly telephone: string;
  readonly address: readonly string[];
};

const clinicOf = ({ profile }: Organization): Clinic => {
  const { street, city, state, zip } = profile.postalAddress;
  const place = [city, [state, zip].filter((part) => part !== '').join(' ')].filter((part) => part !== '');
  return {
    name: profile.name,
    telephone: profile.telephone,
    address: [street, place.join(', ')].filter((line) => line !== ''),
  };
};

/** Null for a clinic that is gone. */
export const findClinic = async (database: Database, organizationId: string): Promise<Clinic | null> => {
  const organization = await openOrganizationRecord(database, organizationId).find();
  return organization === null ? null : clinicOf(organization);
};

const day = 86_400_000;
/** For so many days after it ends a link still tells that it did, instead of leading nowhere. */
const rememberedDays = 90;
/** Days that a letter's link to leave works, however often it is followed. */
const leavingDays = 730;

export const rememberedUntil = (end: Date): Date => new Date(end.getTime() + rememberedDays * day);
export const leavingUntil = (now: Date): Date => new Date(now.getTime() + leavingDays * day);

/** Makes a link of a letter: its token is known before the letter is sent. */
export const makeLink = async (
  { database, appOrigin, newToken }: LetterDependencies,
  path: '/f/invited' | '/f/joining' | '/f/leaving',
  token: PageToken,
  forgottenAt: Date,
): Promise<string> => {
  const secret = newToken();
  await makePageTokenKnown(database, tokenHashOf(secret), token, forgottenAt);
  return `${appOrigin}${path}/${secret}`;
};
