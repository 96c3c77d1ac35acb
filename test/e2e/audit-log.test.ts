import { readFile } from 'node:fs/promises';
import { changeOrganization } from '@portolan/contract/organization-routes';
import { newId } from '@portolan/domain/ids';
import { auditTexts } from '@portolan/messages/audit-texts';
import { elementTexts } from '@portolan/messages/element-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditLogPage } from './pages/audit-log.ts';
import { beginClinic, plannedRow } from './pages/work-plan-setup.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@audit.example' };
const ben = { name: 'Ben Ito', email: 'ben@audit.example', language: 'es' } as const;
const edits = 30;
let world: World;
let clinic: string;

beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, 'Ledger Clinic');
  await addMember(world.stack, ana, clinic, ben, 'owner');
  const api = apiOf(world.stack, ana);
  let version = 1;
  for (let edit = 0; edit < edits; edit += 1) {
    const changed = await api(changeOrganization, {
      params: { organizationId: clinic },
      ifMatch: version,
      body: { changeId: newId('change', new Date()), fields: { ehrVendor: `Vendor ${edit}` } },
    });
    version = changed.version;
  }
});
afterAll(() => world?.end());

test('the log says in sentences who did what, page by page', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, ana.email);
  const log = auditLogPage(page);
  await log.open(clinic);
  expect(await log.entries().count()).toBe(25);
  expect(await log.entries().first().textContent()).toContain('Ana Torres changed the profile: EHR vendor.');
  await log.older().click();
  await log.entry('Ana Torres created the organization.').waitFor();
  await log.entry('Ana Torres let Ben Ito in.').waitFor();
  expect(await log.older().count()).toBe(0);
});

test('the export holds every entry, not only those shown, in the reader’s language', async () => {
  const page = await world.open({ language: 'es' });
  await enterAs(world.stack, page, ben.email);
  const log = auditLogPage(page, 'es');
  await log.open(clinic);
  const file = await log.export();
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(file.suggestedFilename()).toMatch(/^registro-de-auditoria Ledger Clinic \d{4}-\d{2}-\d{2}\.csv$/);
  expect(lines[0]).toContain('hora_utc,id_persona,persona');
  expect(lines.filter((line) => line.includes(',profile-changed,'))).toHaveLength(edits);
  expect(lines.at(-1)).toContain(',organization-created,');
});

test('one person’s work on one element is one line, which leads to the element’s history', async () => {
  const owner = { name: 'Renee Whitcomb', email: 'renee@audit.example' };
  const work = await beginClinic(world.stack, owner);
  for (const text of ['Posters', 'Letters', 'Website']) await work.change('marketing', [plannedRow(text)]);
  const page = await world.open();
  await enterAs(world.stack, page, owner.email);
  const log = auditLogPage(page);
  await log.open(work.organizationId);
  const line = log.entries().filter({ hasText: auditTexts.en.changes(3) });
  expect(await line.count()).toBe(1);
  await line.getByRole('link', { name: auditTexts.en.history }).click();
  await page.getByRole('dialog', { name: elementTexts.en.history.title }).waitFor();
  await log.open(work.organizationId);
  const file = await log.export();
  const titles = (await readFile(await file.path(), 'utf8'))
    .split('\r\n')
    .filter((row) => row.includes(',Marketing,'));
  expect(titles).toHaveLength(3);
});
