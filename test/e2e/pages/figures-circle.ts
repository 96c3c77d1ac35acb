import { approveMonth, enterFigures } from '@portolan/contract/figure-routes';
import { inviteClinic } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import type { Totals } from '@portolan/domain/figures/month-figures';
import { addMonths, type Month, monthIn } from '@portolan/domain/months';
import type { Stack } from '@portolan/local/stack';
import type { Page } from 'playwright-core';
import { apiOf, withClinic, withFoundation } from '../support/clinics.ts';
import { programInvitationFor } from '../support/mails.ts';
import type { Person } from '../support/people.ts';
import { figureMonth } from './figure-setup.ts';
import type { figuresPage } from './figures.ts';

export const program = 'Portals for all';
export const fay = { name: 'Fay Moreno', email: 'fay@circle.example' };
export const ana = { name: 'Ana Torres', email: 'ana@circle.example' };
const ben = { name: 'Ben Ito', email: 'ben@circle.example' };
/** The last month that is over. */
export const lastMonth = addMonths(monthIn('America/Denver', new Date()), -1);
export const monthName = (month: Month): string =>
  new Intl.DateTimeFormat('en', { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );

const key = () => crypto.randomUUID();

const approve = async (stack: Stack, organizationId: string, month: Month, totals: Totals) => {
  const api = apiOf(stack, ben);
  const changes = Object.entries(totals).map(
    ([series, figure]) => ({ month, series, place: 'clinic', was: null, figure }) as const,
  );
  const { months } = await api(enterFigures, { params: { organizationId }, body: { changes } });
  await api(approveMonth, { params: { organizationId, month }, ifMatch: months[0]?.version ?? 0 });
};

/** A foundation's program with two clinics that take part: Alder has recorded nothing, Birch is ready with the last month. */
export const setUp = async (stack: Stack) => {
  const organizationId = await withFoundation(stack, fay, 'Harbor Foundation');
  const { body } = createProgram.example;
  const funder = apiOf(stack, fay);
  const { id: programId } = await funder(createProgram, {
    params: { organizationId },
    body: {
      ...body,
      name: program,
      awards: [],
      grantPeriod: { firstDay: `${figureMonth(0)}-01`, lastDay: `${addMonths(lastMonth, 6)}-28` },
      milestones: { startUp: null, midProject: null, final: null },
    },
    idempotencyKey: key(),
  });
  const join = async (owner: Person, clinicName: string) => {
    const clinic = await withClinic(stack, owner, clinicName);
    await funder(inviteClinic, {
      params: { organizationId, programId },
      body: { clinicName, email: owner.email, language: 'en' },
      idempotencyKey: key(),
    });
    const token = (await programInvitationFor(stack, owner.email)).split('#')[1] ?? '';
    await apiOf(stack, owner)(giveConsent, {
      params: { organizationId: clinic },
      body: { token, planId: null },
      idempotencyKey: key(),
    });
    return clinic;
  };
  const alder = await join(ana, 'Alder Clinic');
  const birch = await join(ben, 'Birch Clinic');
  await approve(stack, birch, figureMonth(0), { 'patients-enrolled': { n: 900 } });
  await approve(stack, birch, lastMonth, { 'phone-calls': { n: 200 }, 'viewed-rate': { n: 90, d: 900 } });
  await stack.drain();
  return { organizationId, programId, alder };
};

/** Approves the month that is open beside the sheet. Resolves with the instant, in milliseconds, at which the API has answered. */
export const approveOpenMonth = async (
  page: Page,
  figures: ReturnType<typeof figuresPage>,
  month: Month,
): Promise<number> => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith(`/figures/${month}/approval`)),
    figures.approve.click(),
  ]);
  const at = Date.now();
  if (!answer.ok()) throw new Error(`${month} was not approved: ${answer.status()}`);
  return at;
};
