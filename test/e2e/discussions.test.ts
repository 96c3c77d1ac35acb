import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barrierPages } from './pages/barriers.ts';
import { joinProgram } from './pages/discussion-setup.ts';
import { discussionPages } from './pages/discussions.ts';
import { planPages } from './pages/work-plan.ts';
import { beginClinic, type Clinic } from './pages/work-plan-setup.ts';
import type { Look } from './support/browser.ts';
import { withFoundation } from './support/clinics.ts';
import { enterAs, type Person } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

const minors = standardTemplate.elements.find(({ id }) => id === 'minors')?.title.en ?? '';
const ana = { name: 'Ana Torres', email: 'ana@cedar.example' };
const ben = { name: 'Ben Ode', email: 'ben@cedar.example' };
const ada = { name: 'Ada Stone', email: 'ada@harbor.example' };
const harbor = 'Harbor Foundation';

let world: World;
let clinic: Clinic;
let foundationId: string;
let programId: string;
beforeAll(async () => {
  world = await startWorld();
  const { stack } = world;
  clinic = await beginClinic(stack, ana);
  await clinic.admit(ben, 'contributor');
  foundationId = await withFoundation(stack, ada, harbor);
  programId = await joinProgram(stack, {
    foundation: { organizationId: foundationId, officer: ada },
    clinic: { ...clinic, owner: ana, name: 'Cedar Creek Clinic' },
    program: 'Portals for the valley',
  });
});
afterAll(() => world?.end());

const signedIn = async ({ email }: Person, look?: Look): Promise<Page> => {
  const page = await world.open(look);
  await enterAs(world.stack, page, email);
  return page;
};
const at = (elementId: string) => ({ ...clinic, elementId });

test('a colleague is mentioned by keyboard, finds the comment by the bell, and answers; markup is shown as text', async () => {
  const page = await signedIn(ana);
  const own = discussionPages(page);
  await own.open(at('minors'));
  await own.field().focus();
  await page.keyboard.type('<img src=x onerror=alert(1)> see https://example.org/a. @be');
  await own.people().getByRole('option', { name: 'Ben Ode' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('what do you think?');
  expect(await own.field().inputValue()).toContain('@Ben Ode what do you think?');
  await page.reload();
  expect(await own.field().inputValue()).toContain('what do you think?');
  await own.field().press('Control+Enter');
  const comment = own.comment('Ana Torres', '<img src=x onerror=alert(1)>');
  await comment.waitFor();
  expect(await comment.getByRole('link').getAttribute('href')).toBe('https://example.org/a');
  expect(await comment.locator('img').count()).toBe(0);

  const other = await signedIn(ben, { size: 'phone' });
  const theirs = discussionPages(other);
  await planPages(other).overview(clinic);
  await planPages(other).element(minors).getByText(theirs.unread(1)).waitFor();
  await theirs.bell(1).click();
  await expectSound(other);
  await theirs.notice(theirs.mentionedBy('Ana Torres')).click();
  await theirs.comment('Ana Torres', 'what do you think?').waitFor();
  await theirs.bell(0).waitFor();
  await theirs.withFoundation(harbor).click();
  await theirs.onlyEditors().waitFor();
  await theirs.inside().click();
  await theirs.field().fill('Let us ask the lawyer.');
  await theirs.send().click();
  const answer = theirs.comment('Ben Ode', 'Let us ask the lawyer.');
  await theirs.edit(answer).click();
  await theirs.editing().fill('Let us ask the clinic’s lawyer.');
  await theirs.save().click();
  const changed = theirs.comment('Ben Ode', 'Let us ask the clinic’s lawyer.');
  await changed.waitFor();
  await theirs.remove(changed).click();
  await theirs.confirmRemoval().click();
  await theirs.removed('Ben Ode').waitFor();
  expect(await theirs.comment('Ana Torres', 'what do you think?').count()).toBe(1);
});

test('a clinic and its foundation talk about an element, and nothing said inside goes along', async () => {
  const page = await signedIn(ana);
  const own = discussionPages(page);
  await own.open(at('training'));
  await own.field().fill('Only among us');
  await own.send().click();
  await own.comment('Ana Torres', 'Only among us').waitFor();
  await own.withFoundation(harbor).click();
  await own.field(harbor).fill('May we train in two groups?');
  await own.send().click();
  await own.comment('Ana Torres', 'May we train in two groups?').waitFor();
  await world.stack.drain();

  const officer = await signedIn(ada);
  const theirs = discussionPages(officer);
  await officer.goto(`/o/${foundationId}/programs/${programId}/clinics/${clinic.organizationId}`);
  await theirs.clinicThread(theirs.count(1)).click();
  await theirs.comment('Ana Torres', 'May we train in two groups?').waitFor();
  expect(await officer.getByText('Only among us').count()).toBe(0);
  await theirs.field('Cedar Creek Clinic').fill('Yes, @an');
  await theirs.people().getByRole('option', { name: 'Ana Torres' }).click();
  await theirs.send().click();
  await theirs.comment('Ada Stone', 'Yes, @Ana Torres').waitFor();
  await world.stack.drain();

  await page.reload();
  await own.bell(1).click();
  await own.notice(own.mentionedBy('Ada Stone')).click();
  await own.comment('Ada Stone', 'Yes, @Ana Torres').waitFor();
});

test('a barrier is logged, shared and resolved; the foundation sees it while it is shared', async () => {
  const page = await signedIn(ana, { language: 'en' });
  const own = barrierPages(page);
  await own.open(clinic.organizationId);
  await own.emptyState().waitFor();
  await own.add().click();
  await own.save().click();
  await own.titleMissing().waitFor();
  await own.title().fill('<b>No</b> answer from the vendor');
  await own.severity('high').check();
  await own.element().selectOption('interoperability');
  await own.owner().fill('Ben Ode');
  await own.share().check();
  await own.save().click();
  const title = '<b>No</b> answer from the vendor';
  await own.entry(title).getByText(own.severityIs('high')).waitFor();
  await world.stack.drain();

  const officer = await signedIn(ada);
  const theirs = barrierPages(officer);
  const address = `/o/${foundationId}/programs/${programId}/clinics/${clinic.organizationId}`;
  await officer.goto(address);
  await theirs.shared().getByText('Ben Ode').waitFor();

  await own.resolve(title).click();
  await own.resolved(1).click();
  await own.reopen(title).waitFor();
  await own.edit(title).click();
  await own.share().uncheck();
  await own.save().click();
  await own.share().waitFor({ state: 'detached' });
  await world.stack.drain();
  await officer.goto(address);
  await theirs.shared().waitFor();
  await expect.poll(() => theirs.shared().getByText(title).count()).toBe(0);
});
