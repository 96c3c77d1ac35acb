import { makeForm, publishForm } from '@portolan/contract/form-routes';
import { listResponses } from '@portolan/contract/response-routes';
import { dayIn } from '@portolan/domain/days';
import { readyMadeForm } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import type { Response } from '@portolan/domain/feedback/response';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedbackEntryPages } from './pages/feedback-entry.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@paper.example' };
const desk = { name: 'Sam Reed', email: 'sam@paper.example' };
const form = readyMadeForm('after-sign-up');

let world: World;
let clinic = '';
let formId = '';
beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, 'Paper Creek Clinic');
  await addMember(world.stack, ana, clinic, desk, 'contributor');
  const api = apiOf(world.stack, ana);
  const made = await api(makeForm, {
    params: { organizationId: clinic },
    body: {
      audiences: ['patients', 'families'],
      moment: 'initial',
      occasion: 'just-in-time',
      shared: false,
      from: { kind: 'ready-made', name: 'after-sign-up' },
    },
    idempotencyKey: 'a-form-to-be-filled-out-on-paper',
  });
  formId = made.id;
  await api(publishForm, { params: { organizationId: clinic, formId }, ifMatch: 1 });
});
afterAll(() => world?.end());

const today = () => dayIn('America/Denver', new Date());
const stored = async (): Promise<readonly Response[]> =>
  (
    await apiOf(world.stack, ana)(listResponses, {
      params: { organizationId: clinic },
      query: { month: today().slice(0, 7) },
    })
  ).items;

test('paper is entered by digits and Enter alone, through a lost connection, and every sheet is stored once', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, desk.email);
  const entry = feedbackEntryPages(page);
  await entry.openPaper(clinic, formId);
  await entry.sheet(1).getByRole('textbox').first().waitFor();
  // The first field has the focus; what a rule hides is skipped until the answer asks for it.
  await entry.type('5', '1', '1', 'All good');
  await entry.sheet(2).waitFor();
  await entry.status(entry.t.waiting(1)).waitFor();
  await page.context().setOffline(true);
  await entry.type('2', '2', '13', '2', '');
  await entry.sheet(3).waitFor();
  await entry.main.getByText(entry.t.offline).waitFor();

  // What is no answer is said at once, and Enter stays.
  await entry.type('7');
  await entry.main.getByText(entry.t.faults['wrong-type']).waitFor();
  await expectSound(page);
  await page.keyboard.press('Control+A');
  await entry.type('4', '1', '2', '');
  await entry.sheet(4).waitFor();

  // The last sheet is taken back, corrected and done again.
  await entry.button(entry.t.undo(3)).click();
  await entry.sheet(3).waitFor();
  expect(await entry.sheet(3).getByRole('textbox').first().inputValue()).toBe('4');
  await page.keyboard.press('Control+A');
  await entry.type('3', '', '', '');
  await page.context().setOffline(false);
  await entry.button(entry.t.send).click();
  await entry.status(entry.t.stored(3)).waitFor();
  await expectSound(page);

  const answers = (await stored()).map(({ answers: given, channel }) => ({ given, channel }));
  expect(answers.map(({ channel }) => channel)).toEqual(['paper', 'paper', 'paper']);
  expect(
    answers
      .map(({ given }) => given.ease)
      .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
  ).toEqual([
    { kind: 'number', value: 2 },
    { kind: 'number', value: 3 },
    { kind: 'number', value: 5 },
  ]);
  expect(answers.map(({ given }) => given.obstacles).filter((given) => given !== undefined)).toEqual([
    { kind: 'choices', value: ['email', 'password'] },
  ]);
});

test('a file is read by its columns, refuses what is no answer, and changes nothing when it comes again', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, ana.email);
  const entry = feedbackEntryPages(page);
  const t = entry.texts.report;
  await entry.openImport(clinic, formId);
  const [ease, opened] = form?.content.questions.map(({ text }) => text) ?? [];
  const day = today();
  const file = [
    `Fecha,Name,${ease?.es},${opened?.en},Why`,
    `${day},Rosa,4,yes,`,
    `${day},Lee,9,no,=1+1`,
    `${day},Kim,1,no,"<b>Too long</b>, ميل 👍🏽"`,
  ].join('\n');
  await entry.choose('answers.csv', file);
  await entry.main
    .getByLabel(entry.texts.columns.column('Why'))
    .selectOption({ label: form?.content.questions.at(-1)?.text.en ?? '' });
  await entry.main.getByText(t.ready(2)).waitFor();
  await entry.main.getByText(entry.t.faults['wrong-type']).waitFor();
  await expectSound(page);
  await entry.button(t.enter(2)).click();
  await entry.main.getByText(t.applied(2)).waitFor();
  const download = page.waitForEvent('download');
  await entry.button(t.save).click();
  expect((await download).suggestedFilename()).toMatch(/^import-of-answers-\d{4}-\d{2}-\d{2}\.csv$/);

  await entry.choose('the-same-again.csv', file);
  await entry.main
    .getByLabel(entry.texts.columns.column('Why'))
    .selectOption({ label: form?.content.questions.at(-1)?.text.en ?? '' });
  await entry.button(t.enter(2)).click();
  await entry.main.getByText(t.unchanged(2)).waitFor();
  const fromFile = (await stored()).filter(({ channel }) => channel === 'csv');
  expect(fromFile.map(({ answers }) => answers.easier).filter((words) => words !== undefined)).toEqual([
    { kind: 'text', value: '<b>Too long</b>, ميل 👍🏽' },
  ]);
  expect(fromFile).toHaveLength(2);
});
