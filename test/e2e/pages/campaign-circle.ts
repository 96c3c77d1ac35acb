import { changeMailSettings } from '@portolan/contract/mail-settings-routes';
import { changeMarketingPlan } from '@portolan/contract/marketing-routes';
import { changeOrganization } from '@portolan/contract/organization-routes';
import { inviteClinic } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import { newId } from '@portolan/domain/ids';
import type { Mail } from '@portolan/local/engines/mail-store';
import type { Stack } from '@portolan/local/stack';
import { apiOf, withClinic, withFoundation } from '../support/clinics.ts';
import { programInvitationFor } from '../support/mails.ts';
import { enterAs } from '../support/people.ts';
import type { World } from '../support/stack.ts';
import { campaignPages } from './campaigns.ts';

export const ana = { name: 'Ana Torres', email: 'ana@circle.example' };
export const devon = { name: 'Devon Reed', email: 'devon@circle.example' };
/** The clinic's. */
export const timeZone = 'America/Denver';
const clinicName = 'Cedar Bend Clinic';

export const people = {
  rosa: 'rosa@patients.example',
  luis: 'luis+portal@patients.example',
  ben: 'ben@patients.example',
  gone: 'bounce@simulator.amazonses.com',
  cross: 'complaint@simulator.amazonses.com',
} as const;
/** As the clinic brings it in: five that can be written to, and one whose address cannot be. */
export const file = [
  'Email,First name,Last name,Language,Audience',
  `${people.rosa},Rosa,Delgado,Spanish,Patients`,
  `${people.luis},Luis,Baca,Spanish,Patients`,
  `${people.ben},Ben,Begay,English,Patients`,
  `${people.gone},Nobody,Here,English,Patients`,
  `${people.cross},Sam,Cross,English,Patients`,
  'josé@patients.example,José,Vigil,Spanish,Patients',
].join('\n');

export type OfProgram = { readonly organizationId: string; readonly programId: string };
const key = () => crypto.randomUUID();

/** A foundation's program in which the clinic takes part. */
const joined = async (stack: Stack, clinic: string): Promise<OfProgram> => {
  const organizationId = await withFoundation(stack, devon, 'Harbor Foundation');
  const api = apiOf(stack, devon);
  const body = { ...createProgram.example.body, awards: [] };
  const { id: programId } = await api(createProgram, {
    params: { organizationId },
    body,
    idempotencyKey: key(),
  });
  await api(inviteClinic, {
    params: { organizationId, programId },
    body: { clinicName, email: ana.email, language: 'en' },
    idempotencyKey: key(),
  });
  const token = (await programInvitationFor(stack, ana.email)).split('#')[1] ?? '';
  await apiOf(stack, ana)(giveConsent, {
    params: { organizationId: clinic },
    body: { token, planId: null },
    idempotencyKey: key(),
  });
  return { organizationId, programId };
};

/** A clinic that has what a campaign needs, shares its sums, and takes part in a foundation's program. */
export const setUp = async (
  stack: Stack,
): Promise<{ readonly clinic: string; readonly program: OfProgram }> => {
  const clinic = await withClinic(stack, ana, clinicName);
  const api = apiOf(stack, ana);
  const params = { organizationId: clinic };
  await api(changeOrganization, {
    params,
    ifMatch: 1,
    body: {
      changeId: newId('change', new Date()),
      fields: {
        postalAddress: { street: '12 Cedar Street', city: 'Durango', state: 'CO', zip: '81301' },
        telephone: '970 555 0100',
      },
    },
  });
  await api(changeMarketingPlan, {
    params,
    ifMatch: 0,
    body: { portalAddress: 'https://portal.example.org/' },
  });
  await api(changeMailSettings, { params, ifMatch: 0, body: { shared: true } });
  return { clinic, program: await joined(stack, clinic) };
};

/** Where a mail program goes to stop mail. */
export const unsubscribeLink = ({ headers }: Mail): string =>
  /<(https?:[^>]+)>/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';

/** In another browser, a person who stands before the button that sends a draft at once; the result presses it and waits for a text. */
export const aboutToSend = async (world: World, url: string, audience: string) => {
  const page = await world.open();
  await enterAs(world.stack, page, ana.email);
  await page.goto(url);
  const { button, dialog, main, setup } = campaignPages(page);
  await button(setup.when.reviewNow).click();
  const send = dialog.getByRole('button', { name: setup.confirm.send(audience) });
  await send.waitFor();
  return async (text: string): Promise<void> => {
    await send.click();
    await main.getByText(text, { exact: true }).first().waitFor();
    await page.close();
  };
};
