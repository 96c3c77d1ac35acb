import { makeCampaign } from '@portolan/contract/campaign-routes';
import { addDays, dayIn } from '@portolan/domain/days';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { suggestedProductTexts } from '@portolan/messages/suggested-product-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marketingPages } from './pages/marketing.ts';
import { planPages } from './pages/work-plan.ts';
import { beginClinic } from './pages/work-plan-setup.ts';
import { axeViolations } from './support/axe.ts';
import { apiOf } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const t = marketingTexts.en;
const form = marketingFormTexts.en;
const names = suggestedProductTexts.en;

test('a clinic plans what it says of its portal: from suggestions to what is late and what it costs', async () => {
  const owner = { name: 'Ana Torres', email: 'ana@marketing.example' };
  const { organizationId } = await beginClinic(world.stack, owner);
  const page = await world.open({ size: 'desktop' });
  await enterAs(world.stack, page, owner.email);
  const plan = marketingPages(page);
  await plan.open(organizationId);

  // What clinics often make is chosen from, and stands where it belongs.
  await plan.main.getByText(t.emptyTitle).waitFor();
  await plan.button(t.suggest).click();
  await plan.inDialog(form.suggestions.add(0)).click();
  await plan.dialog.getByText(form.suggestions.choose).waitFor();
  await plan.dialog.getByLabel(names['coming-soon-sign']).check();
  await plan.dialog.getByLabel(names['launch-email']).check();
  await plan.inDialog(form.suggestions.add(2)).click();
  await plan.said(form.suggestions.added(2)).waitFor();
  await plan.phase('initial').getByRole('button', { name: names['launch-email'] }).waitFor();

  // A day that has passed makes a product late; a wrong amount is said, and what was typed outlives a reload.
  await plan.button(names['coming-soon-sign']).click();
  await plan.field(form.product.owner).selectOption({ label: owner.name });
  await plan.field(form.product.dueOn).fill(addDays(dayIn('UTC', new Date()), -3));
  await plan.field(form.product.cost).fill('free');
  await plan.inDialog(form.product.save).click();
  await plan.dialog.getByText(form.product.costWrong).waitFor();
  await plan.field(form.product.cost).fill('$1,200.50');
  await page.reload();
  await plan.button(names['coming-soon-sign']).click();
  await plan.dialog.getByText(form.product.kept).waitFor();
  await plan.inDialog(form.product.save).click();
  await plan.said(form.product.saved(names['coming-soon-sign'])).waitFor();
  expect(await plan.sums().getByText('$1,200.50').count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);

  await plan.filter(t.filters.status).selectOption('late');
  await plan.main.getByText(t.filters.shown(1, 2, '$1,200.50')).waitFor();
  await plan.button(t.filters.clear).click();

  // One theme for everything; the element of the work plan says it too.
  await plan.button(`${form.facts.edit}: ${form.facts.title}`).click();
  await plan.inLanguage(form.facts.theme, 'en').fill('Closer than you think');
  await plan.inDialog(form.facts.suggestions.checkIn).click();
  await plan.inDialog(form.facts.save).click();
  await plan.said(form.facts.saved).waitFor();
  const work = planPages(page);
  await work.overview({ organizationId });
  await work.openElement('Marketing');
  await page.getByText('Closer than you think').waitFor();
  await page.getByText(t.element.late(1)).waitFor();
  await page.getByRole('link', { name: t.element.open }).click();

  // An email leads on to its campaign, which says in the plan how far it is.
  const link = plan.main.getByRole('link', { name: t.campaign.makeOf(names['launch-email']) });
  const [productId = ''] = /prd_\w+/.exec((await link.getAttribute('href')) ?? '') ?? [];
  const made = await apiOf(world.stack, owner)(makeCampaign, {
    params: { organizationId },
    body: { name: 'The portal is open', productId, from: { kind: 'empty' } },
    idempotencyKey: crypto.randomUUID(),
  });
  await plan.open(organizationId);
  const campaign = plan.phase('initial').getByRole('link', { name: t.campaign.states.draft });
  expect(await campaign.getAttribute('href')).toMatch(new RegExp(`/campaigns/${made.id}$`));
  await plan.phase('initial').getByText(t.statuses['in-work']).waitFor();
  await expectSound(page);
});
