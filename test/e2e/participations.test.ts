import { readFile } from 'node:fs/promises';
import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityPages } from './pages/identity.ts';
import { invitedClinicsPage, joinedProgramPages, programInvitationPage } from './pages/participations.ts';
import { beginFoundation, setUp } from './pages/program-setup.ts';
import { organizationIn } from './pages/shell.ts';
import { welcomePage } from './pages/welcome.ts';
import { codeFor, programInvitationFor } from './support/mails.ts';
import { password } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const list = [
  '\ufeffClinic;Email;Language',
  '"Alder; Street Clinic";ana@alder-clinic.example;en',
  'Nogal;lucia@nogal.example;es',
  'No address;nobody at all;en',
].join('\r\n');
const outcomes = participationInvitationTexts.en.outcomes;

test('a foundation invites two clinics by a list; one joins from the letter and leaves, one declines', async () => {
  const { owner, organizationId, page } = await beginFoundation(world, 'harbor');
  const program = await setUp(world.stack, owner, organizationId);
  const clinics = invitedClinicsPage(page);
  await clinics.open(organizationId, program.id);
  await clinics.empty().waitFor();
  await clinics.chooseList('clinics.csv', list);
  await clinics.reported('address-invalid').waitFor();
  await clinics.send(2);
  await clinics.sent(2);
  const [download] = await Promise.all([page.waitForEvent('download'), clinics.downloadReport()]);
  const report = await readFile(await download.path(), 'utf8');
  expect(report.split('\r\n').filter((line) => line.endsWith(outcomes.invited))).toHaveLength(2);
  expect(report).toContain(`4,No address,nobody at all,${outcomes['address-invalid']}`);

  const hers = await world.open({ size: 'phone' });
  const letter = programInvitationPage(hers);
  await letter.open(await programInvitationFor(world.stack, 'ana@alder-clinic.example'), program.name);
  await letter.signUp();
  const identity = identityPages(hers);
  await identity.signUp('Ana Torres', 'ana@alder-clinic.example', password);
  await identity.confirm(await codeFor(world.stack, 'ana@alder-clinic.example'));
  await letter.shown(program.name);
  await letter.createClinic();
  await welcomePage(hers).fillClinic('Alder Street Clinic');
  await welcomePage(hers).submit();
  await letter.shown(program.name);
  await letter.accept();
  await letter.mustAgree();
  await letter.agree('Alder Street Clinic', 'harbor Foundation');
  await letter.accept();
  const joined = joinedProgramPages(hers);
  await joined.shown(program.name);
  await joined.begin().click({ timeout: 30_000 });
  await hers.waitForURL(/\/plan\/pln_/);
  const clinicId = organizationIn(hers);
  await world.stack.drain();
  await clinics.open(organizationId, program.id);
  await clinics.clinic('Alder Street Clinic').getByText('Taking part since').waitFor();

  await joined.open(clinicId);
  await joined.program(program.name).click();
  await joined.shown(program.name);
  await joined.leaving();
  await joined.leave();
  await joined.left().waitFor();
  await world.stack.drain();
  await clinics.open(organizationId, program.id);
  await clinics.clinic('Alder Street Clinic').getByText('Took part, and left').waitFor();

  await clinics.remind('Nogal');
  await clinics.reminded('Nogal');
  const his = await world.open({ language: 'es' });
  const carta = programInvitationPage(his, 'es');
  await expect
    .poll(async () => world.stack.mails.list().filter(({ to }) => to.includes('lucia@nogal.example')).length)
    .toBe(2);
  await carta.open(await programInvitationFor(world.stack, 'lucia@nogal.example'), program.name);
  await carta.decline();
  await carta.declined();
  await clinics.open(organizationId, program.id);
  await clinics.clinic('Nogal').getByText('Declined on').waitFor();
});
