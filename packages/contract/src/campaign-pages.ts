import { exampleIds } from './examples.ts';
import { definePage, type Page } from './page.ts';

const { slug, mailToken } = exampleIds;
const resource = 'campaign-pages';
/** Bytes; the longest form has an address, two names and twenty topics. */
const formLimit = 16 * 1024;
const shown = { resource, method: 'GET', bodyLimit: 0 } as const;
/** What programs ask that only want to know whether there is something: they get no page, and nothing is noted. */
const looked = { resource, method: 'HEAD', bodyLimit: 0 } as const;
const posted = { resource, method: 'POST', bodyLimit: formLimit } as const;

const byMail = { example: { params: { recipientToken: mailToken } } } as const;
const unsubscribing = { path: '/c/u/{recipientToken}', ...byMail } as const;
const preferring = { path: '/c/p/{recipientToken}', ...byMail } as const;
const following = {
  path: '/c/l/{trackingToken}/{linkNumber}',
  example: { params: { trackingToken: mailToken, linkNumber: '1' } },
} as const;
const joining = { path: '/c/join/{signUpSlug}', example: { params: { signUpSlug: slug } } } as const;
const confirming = {
  path: '/c/confirm/{confirmationToken}',
  example: { params: { confirmationToken: mailToken } },
} as const;

/** The public pages of campaigns (CMP-6): what those see who get a clinic's mails. */
export const campaignPages = [
  definePage({
    ...shown,
    ...unsubscribing,
    id: 'showUnsubscribing',
    summary: 'Asks whether to stop all mail; changes nothing',
  }),
  definePage({
    ...looked,
    ...unsubscribing,
    id: 'lookAtUnsubscribing',
    summary: 'Tells programs that the page is there',
  }),
  definePage({
    ...posted,
    ...unsubscribing,
    id: 'unsubscribe',
    // Mail programs may post it as multipart.
    ignoresBody: true,
    summary: 'Stops all mail in one click (RFC 8058)',
  }),
  definePage({
    ...posted,
    path: '/c/u/{recipientToken}/reason',
    ...byMail,
    id: 'tellWhy',
    summary: 'Takes why somebody stopped mail, which they need not say',
  }),
  definePage({
    ...posted,
    path: '/c/u/{recipientToken}/undo',
    ...byMail,
    id: 'takeBack',
    summary: 'Takes back that somebody stopped all mail',
  }),
  definePage({
    ...shown,
    ...preferring,
    id: 'showPreferences',
    summary: 'What mails are about and in which language, to choose',
  }),
  definePage({ ...posted, ...preferring, id: 'choosePreferences', summary: 'Takes the choice' }),
  definePage({
    ...shown,
    ...following,
    id: 'followLink',
    summary: 'Leads to a link of a mail, and counts it',
  }),
  definePage({
    ...looked,
    ...following,
    id: 'lookAtLink',
    summary: 'Tells programs where a link leads; counts nothing',
  }),
  definePage({
    ...shown,
    path: '/c/o/{trackingToken}',
    example: { params: { trackingToken: mailToken } },
    id: 'noteOpening',
    summary: 'A picture of one pixel, by which openings are counted',
  }),
  definePage({
    ...shown,
    path: '/c/i/{imageToken}',
    example: { params: { imageToken: mailToken } },
    id: 'showImage',
    summary: 'A picture of a mail',
  }),
  definePage({
    ...shown,
    path: '/c/sample',
    example: { params: {} },
    id: 'showSample',
    summary: 'Where links of mails lead that were sent as a test',
  }),
  definePage({
    ...shown,
    ...joining,
    id: 'showSignUp',
    summary: 'What mails a clinic sends, to sign up for them',
  }),
  definePage({
    ...posted,
    ...joining,
    id: 'signUp',
    summary: 'Takes an address, and sends it a letter to confirm',
  }),
  definePage({
    ...shown,
    ...confirming,
    id: 'showConfirmation',
    summary: 'Asks whether to get mails at the address of a letter; changes nothing',
  }),
  definePage({ ...posted, ...confirming, id: 'confirmSignUp', summary: 'Confirms the address of a letter' }),
] as const satisfies readonly Page[];

/** A page by its id. */
export const campaignPageCalled = (id: (typeof campaignPages)[number]['id']): Page => {
  const page = campaignPages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`There is no page ${id}`);
  return page;
};
