import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { Message } from '@portolan/domain/campaigns/message';
import { everybody } from '@portolan/domain/campaigns/segment';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import type { Page } from 'playwright-core';
import { messagePage } from '../pages/message.ts';
import { picture } from './message-picture.ts';
import type { Scene, Screen } from './screen.ts';

const campaignId = 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H01';
const imageId = 'img_01J8ZC4Q3W5V7X9Y2B4D6F8H01';

const message: Message = {
  subject: { en: '{firstName}, your portal is open', es: '{firstName}, su portal está abierto' },
  preheader: {
    en: 'See your results, ask for a refill, and write to your care team',
    es: 'Vea sus resultados, pida un resurtido y escriba a su equipo de atención',
  },
  blocks: [
    {
      id: 'head01',
      kind: 'heading',
      text: { en: 'Your care, one tap away', es: 'Su atención, a un toque' },
    },
    {
      id: 'pict01',
      kind: 'image',
      imageId,
      width: 480,
      height: 200,
      alt: { en: 'Hills above the creek at sunrise', es: 'Colinas sobre el arroyo al amanecer' },
      link: '',
    },
    {
      id: 'text01',
      kind: 'text',
      text: {
        en: 'Dear {firstName},\n\nfrom today you can use **{portalName}**:\n\n- see your *test results*\n- ask for a refill\n- write to your [care team](https://portal.example.org/care-team)\n\nIt takes five minutes to begin.',
        es: 'Estimado/a {firstName}:\n\nDesde hoy puede usar **{portalName}**:\n\n- vea los *resultados* de sus análisis\n- pida un resurtido\n- escriba a su [equipo de atención](https://portal.example.org/care-team)\n\nEmpezar toma cinco minutos.',
      },
    },
    {
      id: 'butt01',
      kind: 'button',
      text: { en: 'Open the portal', es: '' },
      link: 'https://portal.example.org/',
    },
    { id: 'line01', kind: 'divider' },
    {
      id: 'cols01',
      kind: 'columns',
      columns: [
        [
          {
            id: 'left01',
            kind: 'text',
            text: {
              en: '**At the front desk**\nWe help you with your first sign-in.',
              es: '**En la recepción**\nLe ayudamos a iniciar sesión por primera vez.',
            },
          },
        ],
        [
          {
            id: 'rght01',
            kind: 'text',
            text: {
              en: '**By telephone**\nCall {telephone}.',
              es: '**Por teléfono**\nLlame al {telephone}.',
            },
          },
        ],
      ],
    },
  ],
  defaults: { firstName: { en: 'neighbor', es: '' }, lastName: { en: '', es: '' } },
  fallback: 'other-language',
};

const campaign: Campaign = {
  id: campaignId,
  name: 'Portal launch, fall',
  topic: 'portal',
  segment: { ...everybody, audiences: ['patients'] },
  message,
  tracked: null,
  productId: null,
  state: 'draft',
  sendAt: null,
  step: null,
  madeBy: '24688438-40e1-40d0-997e-084cfc8992c7',
  madeAt: '2026-10-01T15:00:00.000Z',
  releasedBy: null,
  resendAsked: 0,
  version: 3,
};

/** Answers what is read of the campaign and of its picture with these. */
const withCampaign = async (page: Page, shown: Campaign, show: () => Promise<void>) => {
  const ofCampaign = new RegExp(`/api/.*/campaigns/${campaignId}$`);
  const ofImage = new RegExp(`/api/.*/images/${imageId}$`);
  await page.route(ofCampaign, (route) => route.fulfill({ json: shown, headers: { etag: '"3"' } }));
  await page.route(ofImage, (route) =>
    route.fulfill({ json: { id: imageId, type: 'image/png', width: 480, height: 200, data: picture } }),
  );
  await show();
  // The picture goes on being answered: a wider window shows a preview that a phone had in a tab.
  await page.unroute(ofCampaign);
};

const clinic = ({ organization }: Scene) => organization(cedarCreek.name);

/** Opens the editor and leads to what is to be seen; on a phone the preview lies in a tab of its own. */
const open = (
  page: Page,
  scene: Scene,
  shown: Campaign,
  then: (
    editor: ReturnType<typeof messagePage>,
    t: (typeof messageEditorTexts)['en' | 'es'],
  ) => Promise<void>,
) =>
  withCampaign(page, shown, async () => {
    const editor = messagePage(page, scene.language);
    await editor.open(clinic(scene), campaignId);
    await then(editor, messageEditorTexts[scene.language]);
  });

const drawn = (editor: ReturnType<typeof messagePage>) => editor.preview().locator('img').first().waitFor();

export const messageScreens: readonly Screen[] = [
  {
    name: 'message-editor',
    as: renee.email,
    show: (page, scene) =>
      open(page, scene, campaign, async (editor) => {
        await editor.block('').nth(2).click();
        await editor.field(messageBlockTexts[scene.language].text, 'en').waitFor();
      }),
  },
  {
    name: 'message-preview-dark',
    as: renee.email,
    show: (page, scene) =>
      open(page, scene, campaign, async (editor, t) => {
        await editor.tab(t.preview).click();
        await editor.dark();
        await drawn(editor);
      }),
  },
  {
    name: 'message-preview-text',
    as: george.email,
    show: (page, scene) =>
      open(page, scene, campaign, async (editor) => {
        await editor.view('text');
        await editor.main.locator('pre').waitFor();
      }),
  },
  {
    name: 'message-larger',
    as: renee.email,
    windowOnly: true,
    show: (page, scene) =>
      open(page, scene, campaign, async (editor, t) => {
        const { larger } = messagePreviewTexts[scene.language].preview;
        // On a phone there is none: its tab is as large as can be.
        if ((page.viewportSize()?.width ?? 0) > 1200) await editor.button(larger).click();
        else await editor.tab(t.preview).click();
        await drawn(editor);
      }),
  },
  {
    name: 'message-checks',
    as: renee.email,
    show: (page, scene) =>
      open(page, scene, campaign, async (editor, t) => {
        await editor.tab(new RegExp(t.checks)).click();
        await editor.main.getByText(messagePreviewTexts[scene.language].checks.must).waitFor();
      }),
  },
  {
    name: 'message-columns',
    as: renee.email,
    show: (page, scene) =>
      open(page, scene, campaign, async (editor, t) => {
        await editor.block(t.blocks.kinds.columns).click();
        await editor.main.getByText(t.blocks.columnNames.left).waitFor();
      }),
  },
  {
    name: 'message-none',
    as: renee.email,
    show: (page, scene) =>
      open(page, scene, { ...campaign, message: { ...message, blocks: [] } }, async (editor, t) => {
        await editor.main.getByText(t.blocks.none).waitFor();
      }),
  },
  {
    name: 'message-ready-made',
    as: renee.email,
    windowOnly: true,
    show: (page, scene) =>
      open(page, scene, campaign, async (editor) => {
        await editor.button(messagePreviewTexts[scene.language].readyMade.open).click();
        await editor.dialog.waitFor();
      }),
  },
  {
    name: 'message-test',
    as: renee.email,
    windowOnly: true,
    show: (page, scene) =>
      open(page, scene, campaign, async (editor) => {
        await editor.button(messagePreviewTexts[scene.language].test.open).click();
        await editor.dialog.getByRole('checkbox').first().waitFor();
      }),
  },
];
