import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { firstSteps } from '@portolan/domain/campaigns/ready-made/first-step';
import { readyMadeMessages } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import type { StepOutlook } from '@portolan/domain/campaigns/step-outlook';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import type { Page } from 'playwright-core';
import { sequencePages } from '../pages/sequences.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = ({ organization }: Scene) => organization(cedarCreek.name);

const draft: Sequence = {
  id: 'seq_01J8ZC4Q3W5V7X9Y2B4D6F8H02',
  name: 'Welcome to CreekLink',
  topic: 'portal',
  trigger: 'enrolled',
  audiences: ['patients', 'families'],
  steps: [
    { afterDays: 1, message: firstSteps.enrolled },
    { afterDays: 7, message: readyMadeMessages['new-feature'] },
  ],
  state: 'draft',
  startsOn: null,
  doneThrough: null,
  madeBy: '24688438-40e1-40d0-997e-084cfc8992c7',
  madeAt: '2026-10-01T15:00:00.000Z',
  version: 4,
};
const on: Sequence = { ...draft, state: 'on', startsOn: '2026-10-02', doneThrough: '2026-10-20' };
const [firstStep, ...otherSteps] = on.steps;
/** Its first email was changed since, and is half written. */
const changed: Sequence = {
  ...on,
  steps:
    firstStep === undefined
      ? []
      : [{ ...firstStep, inUse: readyMadeMessages['how-to-enroll'] }, ...otherSteps],
};
const nothing: StepOutlook = {
  tomorrow: 0,
  week: 0,
  sent: 0,
  delivered: 0,
  clicked: null,
  unsubscribed: 0,
  bounced: 0,
};
const busy: readonly StepOutlook[] = [
  { tomorrow: 12, week: 61, sent: 148, delivered: 143, clicked: null, unsubscribed: 2, bounced: 5 },
  { tomorrow: 9, week: 48, sent: 97, delivered: 95, clicked: 31, unsubscribed: 1, bounced: 2 },
];

const lines = /\/api\/.*\/sequences$/;
const lineOf = ({ id, name, trigger, state, startsOn, steps }: Sequence) => ({
  id,
  name,
  trigger,
  state,
  startsOn,
  steps: steps.map(({ afterDays, message: { subject } }) => ({ afterDays, subject })),
});

type Answers = readonly (readonly [address: RegExp, json: unknown])[];
const answering = async (page: Page, answers: Answers, show: () => Promise<void>): Promise<void> => {
  for (const [address, json] of answers)
    await page.route(address, (route) => route.fulfill({ json, headers: { etag: '"4"' } }));
  await show();
  for (const [address] of answers) await page.unroute(address);
};
const ofOne = (sequence: Sequence, steps: readonly StepOutlook[]): Answers => [
  [new RegExp(`/api/.*/sequences/${sequence.id}$`), sequence],
  [new RegExp(`/api/.*/sequences/${sequence.id}/outlook$`), { today: '2026-10-20', steps }],
];

const showOne =
  (sequence: Sequence, steps: readonly StepOutlook[], then: 'state' | 'off') =>
  (page: Page, scene: Scene): Promise<void> =>
    answering(page, ofOne(sequence, steps), async () => {
      const pages = sequencePages(page, scene.language);
      await pages.openOne(clinic(scene), sequence.id);
      const { t } = pages;
      if (sequence.state === 'on') await pages.main.getByText(t.page.next(12, 1)).first().waitFor();
      if (then === 'off') {
        await pages.button(t.page.turnOff).click();
        await page.getByRole('dialog').getByText(t.page.offDialogText).waitFor();
      }
    });

export const sequenceScreens: readonly Screen[] = [
  {
    name: 'sequences',
    as: renee.email,
    show: (page, scene) =>
      answering(
        page,
        [[lines, { items: [lineOf(on), { ...lineOf(draft), id: draft.id.replace('02', '03') }] }]],
        async () => {
          const pages = sequencePages(page, scene.language);
          await pages.open(clinic(scene));
          await pages.main.getByText(pages.t.states.on, { exact: true }).waitFor();
        },
      ),
  },
  {
    name: 'sequences-none',
    as: george.email,
    show: (page, scene) =>
      answering(page, [[lines, { items: [] }]], async () => {
        const pages = sequencePages(page, scene.language);
        await pages.open(clinic(scene));
        await pages.main.getByText(pages.t.list.emptyTitle).waitFor();
      }),
  },
  {
    name: 'sequence-new',
    as: renee.email,
    show: (page, scene) =>
      answering(page, [[lines, { items: [] }]], async () => {
        const pages = sequencePages(page, scene.language);
        await pages.open(clinic(scene));
        await pages.button(pages.t.list.add).click();
        await pages.field(pages.t.begin.name).waitFor();
      }),
  },
  { name: 'sequence-draft', as: renee.email, show: showOne(draft, [nothing, nothing], 'state') },
  { name: 'sequence', as: renee.email, show: showOne(on, busy, 'state') },
  { name: 'sequence-changed', as: renee.email, show: showOne(changed, busy, 'state') },
  { name: 'sequence-off', as: renee.email, windowOnly: true, show: showOne(on, busy, 'off') },
  {
    name: 'sequence-step-on',
    as: renee.email,
    show: (page, scene) =>
      answering(page, ofOne(on, busy), () =>
        sequencePages(page, scene.language).openStep(clinic(scene), on.id, 1),
      ),
  },
  {
    name: 'sequence-step',
    as: renee.email,
    show: (page, scene) =>
      answering(page, ofOne(draft, [nothing, nothing]), () =>
        sequencePages(page, scene.language).openStep(clinic(scene), draft.id, 1),
      ),
  },
];
