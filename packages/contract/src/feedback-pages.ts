import { exampleIds } from './examples.ts';
import { definePage, type Page } from './page.ts';

const { slug, token } = exampleIds;
const resource = 'feedback-pages';
/** Bytes; thirty answers of the longest text are 120 KB, and a letter takes up to nine in a posted form. */
const formLimit = 256 * 1024;
const shown = { resource, method: 'GET', bodyLimit: 0 } as const;
const posted = { resource, method: 'POST', bodyLimit: formLimit } as const;

const byForm = { path: '/f/{formSlug}', example: { params: { formSlug: slug } } } as const;
const byLetter = { path: '/f/invited/{letterToken}', example: { params: { letterToken: token } } } as const;
const byKiosk = { path: '/f/kiosk/{kioskToken}', example: { params: { kioskToken: token } } } as const;
const byPanel = { path: '/f/panels/{panelSlug}', example: { params: { panelSlug: slug } } } as const;
const byJoining = { path: '/f/joining/{letterToken}', example: { params: { letterToken: token } } } as const;
const byLeaving = { path: '/f/leaving/{letterToken}', example: { params: { letterToken: token } } } as const;

/** The public pages of feedback (FB-3): what patients and staff see. */
export const feedbackPages = [
  definePage({ ...shown, ...byForm, id: 'showForm', summary: 'A form to answer' }),
  definePage({
    ...posted,
    ...byForm,
    id: 'answerForm',
    summary: 'Takes an answer; the same one again changes nothing',
  }),
  definePage({
    ...shown,
    ...byLetter,
    id: 'showInvitedForm',
    summary: 'The form of a letter; its link answers once',
  }),
  definePage({ ...posted, ...byLetter, id: 'answerInvitedForm', summary: 'Takes the answer to a letter' }),
  definePage({ ...shown, ...byKiosk, id: 'showKiosk', summary: 'A form on a screen of the clinic' }),
  definePage({
    ...posted,
    ...byKiosk,
    id: 'answerAtKiosk',
    summary: 'Takes one answer of the screen, named by the screen',
  }),
  definePage({
    ...shown,
    path: '/f/news/{clinicSlug}',
    example: { params: { clinicSlug: slug } },
    id: 'showNews',
    summary: 'What a clinic did about what it heard',
  }),
  definePage({ ...shown, ...byPanel, id: 'showPanel', summary: 'What a panel is, to join it' }),
  definePage({
    ...posted,
    ...byPanel,
    id: 'askToJoinPanel',
    summary: 'Takes an address, and sends it a letter to confirm',
  }),
  definePage({
    ...shown,
    ...byJoining,
    id: 'showJoining',
    summary: 'Asks whether to join the panel of a letter; changes nothing',
  }),
  definePage({ ...posted, ...byJoining, id: 'joinPanel', summary: 'Joins the panel of a letter' }),
  definePage({
    ...shown,
    ...byLeaving,
    id: 'showLeaving',
    summary: 'Asks whether to leave; changes nothing',
  }),
  definePage({
    ...posted,
    ...byLeaving,
    id: 'leavePanel',
    // Mail programs may post it as multipart.
    ignoresBody: true,
    summary: 'Leaves a panel in one click (RFC 8058)',
  }),
] as const satisfies readonly Page[];

/** A page by its id. */
export const pageCalled = (id: (typeof feedbackPages)[number]['id']): Page => {
  const page = feedbackPages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`There is no page ${id}`);
  return page;
};
