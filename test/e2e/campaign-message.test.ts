import { changeCampaign, getCampaign, makeCampaign } from '@portolan/contract/campaign-routes';
import { designTexts } from '@portolan/messages/design-texts';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { messageCheckTexts } from '@portolan/messages/message-check-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { savingTexts } from '@portolan/messages/saving-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagePage } from './pages/message.ts';
import { foundClinic } from './pages/work-plan-setup.ts';
import { picture } from './screens/message-picture.ts';
import { apiOf } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const t = messageEditorTexts.en;
const words = messageBlockTexts.en;
const looks = messagePreviewTexts.en;

test('a message is written in both languages by the keyboard, seen as people get it, checked, undone and kept', async () => {
  const owner = { name: 'Ana Torres', email: 'ana@message.example' };
  const { organizationId } = await foundClinic(world.stack, owner);
  const api = apiOf(world.stack, owner);
  const { id: campaignId } = await api(makeCampaign, {
    params: { organizationId },
    body: { name: 'Portal launch', productId: null, from: { kind: 'empty' } },
    idempotencyKey: crypto.randomUUID(),
  });
  const stored = () => api(getCampaign, { params: { organizationId, campaignId } });
  const page = await world.open({ size: 'desktop' });
  await enterAs(world.stack, page, owner.email);
  const editor = messagePage(page);
  await editor.open(organizationId, campaignId);
  await editor.main.getByText(t.blocks.none).waitFor();

  // A name is inserted where the cursor stands, and the preview fills it in.
  const subject = editor.field(t.envelope.subject, 'en');
  await subject.fill('Hello, your portal is open');
  await subject.press('Home');
  for (let step = 0; step < 'Hello'.length; step += 1) await subject.press('ArrowRight');
  await subject.pressSequentially(' ');
  await editor.insert(t.envelope.subject, 'en', 'firstName');
  await page.keyboard.type(' and all');
  await expect.poll(() => subject.inputValue()).toBe('Hello {firstName} and all, your portal is open');
  await editor.main.getByText(/^Hello \w+ and all, your portal is open$/).waitFor();

  // A text by shortcuts; its translation is missing until it is written.
  await editor.addBlock('text');
  const text = editor.field(words.text, 'en');
  await expect.poll(() => text.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('See your ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('results');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' here');
  expect(await text.inputValue()).toBe('See your **results** here');
  await editor.preview().locator('strong, b').getByText('results').waitFor();
  await editor.main.getByText(t.blocks.missing.es).waitFor();
  await editor.tab(new RegExp(t.checks)).click();
  await editor.main.getByText(messageCheckTexts.en.codes['one-language']()).waitFor();
  await expectSound(page);
  await editor.field(t.envelope.subject, 'es').fill('Su portal está abierto');
  await editor.main.getByText(messageCheckTexts.en.codes['missing-translation']()).waitFor();
  await editor.main
    .getByRole('button', {
      name: looks.checks.goTo(`${looks.checks.block(1, t.blocks.kinds.text)} (Spanish)`),
    })
    .click();
  const spanish = editor.field(words.text, 'es');
  await expect.poll(() => spanish.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Vea sus resultados');
  await editor.main.getByText(t.blocks.missing.es).waitFor({ state: 'detached' });

  // A picture from this device, which says what it shows.
  await editor.addBlock('image');
  const chooser = page.waitForEvent('filechooser');
  await editor.button(words.image.choose).click();
  await (await chooser).setFiles({
    name: 'hills.png',
    mimeType: 'image/png',
    buffer: Buffer.from(picture, 'base64'),
  });
  await editor.main.getByText(words.image.size(480, 200)).waitFor();
  await editor.field(words.image.alt, 'en').fill('Hills above the creek');
  await editor.tab(t.preview).click();
  await expect
    .poll(() => editor.preview().locator('img[alt="Hills above the creek"]').getAttribute('src'))
    .toMatch(/^data:image\/png;base64,/);

  // By the keyboard: the picture goes up, and whoever moved it stays with it; undone, and done again.
  const named = (place: number, name: string) =>
    editor
      .blocks()
      .nth(place)
      .getByText(`${place + 1}. ${name}`);
  await editor.handle('Hills above the creek').press('ArrowUp');
  await editor.said(designTexts.en.order.moved('Hills above the creek', 1, 2)).waitFor();
  await named(0, 'Hills above the creek').waitFor();
  const handle = editor.handle('Hills above the creek');
  expect(await handle.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+z');
  await named(1, 'Hills above the creek').waitFor();
  await page.keyboard.press('Control+Shift+z');
  await named(0, 'Hills above the creek').waitFor();

  // As plain text, in either language.
  await editor.view('text');
  await editor.main.locator('pre').getByText('See your results here').waitFor();
  await editor.previewIn('es');
  await editor.main.locator('pre').getByText('Vea sus resultados').waitFor();
  await editor.saved();
  const { message, version } = await stored();
  expect(message.subject.es).toBe('Su portal está abierto');
  expect(message.blocks.map(({ kind }) => kind)).toEqual(['image', 'text']);

  // Somebody else saves another subject meanwhile: both are kept until one is chosen.
  await api(changeCampaign, {
    params: { organizationId, campaignId },
    ifMatch: version,
    body: { message: { ...message, subject: { en: 'Theirs', es: 'Suyo' } } },
  });
  await subject.fill('Mine');
  await page.getByRole('alert').getByText(savingTexts.en.draft.conflict(t.parts.subject)).waitFor();
  await editor.button(savingTexts.en.draft.mine).click();
  await editor.saved();
  await expect.poll(async () => (await stored()).message.subject.en).toBe('Mine');
});
