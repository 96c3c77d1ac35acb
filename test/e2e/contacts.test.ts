import { readFile } from 'node:fs/promises';
import { addContact } from '@portolan/contract/contact-routes';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { contactTexts } from '@portolan/messages/contact-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { segmentTexts } from '@portolan/messages/segment-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaignPages } from './pages/campaigns.ts';
import { contactPages } from './pages/contacts.ts';
import { beginClinic } from './pages/work-plan-setup.ts';
import { apiOf } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const t = contactImportTexts.en;
const list = contactTexts.en;
const words = contactWordTexts.en;
const file = [
  'Email,Nombre,Idioma',
  'rosa@patients.example,Rosa,S',
  'sam@patients.example,=Sam,English',
  'sam@patients.example,Samuel,English',
  'gone@patients.example,Gone,English',
].join('\n');

test('a clinic brings a file in, is told of every row, erases somebody for good, and sees whom a segment reaches', async () => {
  const owner = { name: 'Ana Torres', email: 'ana@contacts.example' };
  const { organizationId } = await beginClinic(world.stack, owner);
  await apiOf(world.stack, owner)(addContact, {
    params: { organizationId },
    idempotencyKey: crypto.randomUUID(),
    body: { ...addContact.example.body, email: 'gone@patients.example', firstName: 'Gone', lastName: '' },
  });
  const page = await world.open({ size: 'phone' });
  await enterAs(world.stack, page, owner.email);
  const pages = contactPages(page);

  // Somebody is erased: the file does not bring them back.
  await pages.open(organizationId);
  await pages.link('Gone').click();
  await pages.button(list.form.erase).click();
  await pages.dialog.getByRole('button', { name: list.form.erase }).click();
  await pages.said(list.list.emptyTitle).waitFor();
  await expectSound(page);

  await pages.link(list.list.import).click();
  await pages.chooseFile('list.csv', file);
  await pages.field(t.columns.word('S')).selectOption('es');
  await pages.field(t.defaults.consent).selectOption({ label: words.consentSources.paper });
  await pages.button(t.report.start(2)).click();
  await pages.said(t.report.done).waitFor();
  for (const sentence of [t.report.new(1), t.report['opted-out'](1), t.report.refused(2)])
    await pages.said(sentence).waitFor();
  await expectSound(page);
  const saving = page.waitForEvent('download');
  await pages.button(t.report.save).click();
  const report = await readFile(await (await saving).path(), 'utf8');
  expect(report).toContain(`2,rosa@patients.example,${t.report.results.new},`);
  expect(report).toContain(`${t.report.reasons.erased}`);
  expect(report).toContain(t.report.about['conflicting-rows']('4'));

  // The same file again is read as it was, and changes nothing.
  await pages.openImport(organizationId);
  await pages.chooseFile('list.csv', file);
  await pages.said(t.columns.remembered).waitFor();
  await pages.field(t.defaults.consent).selectOption({ label: words.consentSources.paper });
  await pages.button(t.report.start(2)).click();
  await pages.said(t.report.unchanged(1)).waitFor();

  // A segment says whom it reaches while its rules are made.
  await pages.openSegments(organizationId);
  const segments = segmentTexts.en;
  await pages.button(segments.page.add).click();
  await pages.said(segments.count.reached(1)).waitFor();
  await pages.field('English').check();
  await pages.said(segments.count.nobody).waitFor();
  await pages.field('English').uncheck();
  await pages.field('Spanish').check();
  await pages.said(segments.count.reached(1)).waitFor();
  await pages.field(segments.page.name).fill('Readers of Spanish');
  await pages.button(segments.page.save).click();
  await pages.said(segments.page.kept('Readers of Spanish')).waitFor();
  await expectSound(page);

  // A campaign begins with it.
  const campaigns = campaignPages(page);
  await campaigns.openNew(organizationId);
  await campaigns.field(campaigns.list.begin.name).fill('For readers of Spanish');
  await campaigns.button(campaigns.list.begin.make).click();
  const audience = campaigns.step('audience');
  await audience.getByLabel(campaigns.setup.audience.kept).selectOption({ label: 'Readers of Spanish' });
  await campaigns.saved();
  expect(await audience.getByRole('checkbox', { name: 'Spanish' }).isChecked()).toBe(true);
  await expectSound(page);
});
