import { getContact } from '@portolan/contract/contact-routes';
import { changeMailSettings } from '@portolan/contract/mail-settings-routes';
import { contactIdOf, openContacts } from '@portolan/data/campaigns/contacts';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { connect } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { campaignPageTexts } from '@portolan/messages/campaign-page-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitorAt } from '../support/form-visitor.ts';
import { sealFor } from '../support/mail-links.ts';
import { foundClinic } from './pages/work-plan-setup.ts';
import { complaintsOf, patience, sizes, theBrowser } from './support/browser.ts';
import { apiOf } from './support/clinics.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const t = campaignPageTexts.es;
const rosa = 'rosa@patients.example';

test('somebody signs up, confirms by a letter, chooses, stops all mail and takes it back, without script', async () => {
  const { stack } = world;
  const owner = { name: 'Ana Torres', email: 'ana@mails.example' };
  const { organizationId } = await foundClinic(stack, owner);
  const api = apiOf(stack, owner);
  const { signUpSlug } = await api(changeMailSettings, {
    params: { organizationId },
    ifMatch: 0,
    body: { signUpOpen: true },
  });
  const context = await (await theBrowser()).newContext({
    viewport: sizes.phone,
    javaScriptEnabled: false,
    locale: 'es-US',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const title = (words: string) => page.getByRole('heading', { level: 1, name: words }).waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await page.goto(`${stack.origin}/c/join/${signUpSlug}`);
  await title(t.signUp.title('Cedar Creek Clinic'));
  await page.getByLabel(t.signUp.email, { exact: true }).fill(rosa);
  await press(t.signUp.send);
  // Nothing that was typed is lost.
  await page.getByText(t.signUp.audienceFault).waitFor();
  expect(await page.getByLabel(t.signUp.email, { exact: true }).inputValue()).toBe(rosa);
  await page.getByLabel(t.signUp.audiences.families).check();
  await press(t.signUp.send);
  await title(t.letterSent.title);
  await stack.drain();
  const letter = await stack.mails.waitFor((mail) => mail.to.includes(rosa), patience);
  const link = /https?:\/\/\S+\/c\/confirm\/\S+/.exec(letter.text)?.[0] ?? '';
  await page.goto(link);
  await press(t.confirming.yes);
  await title(t.confirmed.title);

  const database = connect(
    { endpoint: stack.dynamodbEndpoint, region: localRegion, credentials: localCredentials },
    stack.tableNames,
    organizationPolicy(organizationId),
  );
  const key = (await openContacts(database, organizationId).key()) ?? '';
  const contactId = contactIdOf(key, rosa);
  const suppression = () => openSuppressions(database, organizationId).find(contactId);
  const of = { params: { organizationId, contactId } };
  expect((await api(getContact, of)).contact).toMatchObject({
    audience: 'families',
    language: 'es',
    consent: { source: 'sign-up-page' },
  });

  const token = await sealFor(stack, {
    kind: 'recipient',
    organizationId,
    contactId,
    campaignId: 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H02',
    chunk: 1,
    place: 0,
    language: 'es',
  });
  await page.goto(`${stack.origin}/c/p/${token}`);
  await page.getByLabel('Noticias de la clínica').uncheck();
  await press(t.preferences.save);
  await page.getByText(t.preferences.saved).waitFor();
  await press(t.preferences.stop);
  await title(t.unsubscribed.title);
  await page.getByLabel(t.unsubscribed.reasons['too-many']).check();
  await press(t.unsubscribed.send);
  await page.getByText(t.unsubscribed.told).waitFor();
  expect((await suppression())?.all).toMatchObject({
    reason: 'unsubscribed',
    leaving: 'too-many',
  });
  await press(t.unsubscribed.undo);
  await title(t.back.title);
  expect(await suppression()).toMatchObject({ all: null, topics: ['clinic'] });

  // A mail program posts as it likes, and a scanner that only looks changes nothing (RFC 8058).
  const program = visitorAt(stack.origin, '127.0.9.8');
  await program.get(`/c/u/${token}`);
  expect((await suppression())?.all).toBeNull();
  const body = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
  const answer = await program.send(`/c/u/${token}`, 'multipart/form-data; boundary=x', body);
  expect(answer.status).toBe(200);
  expect((await suppression())?.all?.reason).toBe('unsubscribed');
  // The browser says that the first try to sign up was refused; nothing else is wrong.
  expect(complaints.filter((complaint) => !complaint.includes('status of 422'))).toEqual([]);
  await context.close();
});
