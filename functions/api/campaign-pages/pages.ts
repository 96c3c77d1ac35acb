import { campaignPageCalled } from '@portolan/contract/campaign-pages';
import type { BoundPage } from '../../runtime/bound-page.ts';
import { later } from '../../runtime/later.ts';
import type { PagesDependencies } from './dependencies.ts';

const unsubscribing = () => import('./unsubscribe.ts');
const preferring = () => import('./preferences.ts');
const tracked = () => import('./tracked.ts');
const signingUp = () => import('./sign-up.ts');
const confirming = () => import('./confirm-sign-up.ts');

/** The public pages with what answers each; a page is read in when it is first asked for. */
export const pages: readonly BoundPage<PagesDependencies>[] = [
  {
    page: campaignPageCalled('showUnsubscribing'),
    answer: later(async () => (await unsubscribing()).showUnsubscribing),
  },
  {
    page: campaignPageCalled('lookAtUnsubscribing'),
    answer: later(async () => (await unsubscribing()).showUnsubscribing),
  },
  { page: campaignPageCalled('unsubscribe'), answer: later(async () => (await unsubscribing()).unsubscribe) },
  { page: campaignPageCalled('tellWhy'), answer: later(async () => (await unsubscribing()).tellWhyLeaving) },
  { page: campaignPageCalled('takeBack'), answer: later(async () => (await unsubscribing()).takeBackStop) },
  {
    page: campaignPageCalled('showPreferences'),
    answer: later(async () => (await preferring()).showPreferences),
  },
  {
    page: campaignPageCalled('choosePreferences'),
    answer: later(async () => (await preferring()).savePreferences),
  },
  { page: campaignPageCalled('followLink'), answer: later(async () => (await tracked()).followLink) },
  { page: campaignPageCalled('lookAtLink'), answer: later(async () => (await tracked()).lookAtLink) },
  { page: campaignPageCalled('noteOpening'), answer: later(async () => (await tracked()).noteOpening) },
  {
    page: campaignPageCalled('showImage'),
    answer: later(async () => (await import('./show-image.ts')).showImage),
  },
  {
    page: campaignPageCalled('showSample'),
    answer: later(async () => (await import('./show-sample.ts')).showSample),
  },
  { page: campaignPageCalled('showSignUp'), answer: later(async () => (await signingUp()).showSignUp) },
  { page: campaignPageCalled('signUp'), answer: later(async () => (await signingUp()).signUp) },
  {
    page: campaignPageCalled('showConfirmation'),
    answer: later(async () => (await confirming()).showConfirmation),
  },
  {
    page: campaignPageCalled('confirmSignUp'),
    answer: later(async () => (await confirming()).confirmSignUp),
  },
];
