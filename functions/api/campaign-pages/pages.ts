import { campaignPageCalled } from '@portolan/contract/campaign-pages';
import type { BoundPage } from '../../runtime/bound-page.ts';
import { later } from '../../runtime/later.ts';
import type { PagesDependencies } from './dependencies.ts';

const further = async () => (await import('./further.ts')).further;

/** The public pages with what answers each; a page is read in when it is first asked for. */
export const pages: readonly BoundPage<PagesDependencies>[] = [
  {
    page: campaignPageCalled('showUnsubscribing'),
    answer: later(async () => (await further()).showUnsubscribing),
  },
  {
    page: campaignPageCalled('lookAtUnsubscribing'),
    answer: later(async () => (await further()).showUnsubscribing),
  },
  { page: campaignPageCalled('unsubscribe'), answer: later(async () => (await further()).unsubscribe) },
  { page: campaignPageCalled('tellWhy'), answer: later(async () => (await further()).tellWhyLeaving) },
  { page: campaignPageCalled('takeBack'), answer: later(async () => (await further()).takeBackStop) },
  {
    page: campaignPageCalled('showPreferences'),
    answer: later(async () => (await further()).showPreferences),
  },
  {
    page: campaignPageCalled('choosePreferences'),
    answer: later(async () => (await further()).savePreferences),
  },
  { page: campaignPageCalled('followLink'), answer: later(async () => (await further()).followLink) },
  { page: campaignPageCalled('lookAtLink'), answer: later(async () => (await further()).lookAtLink) },
  { page: campaignPageCalled('noteOpening'), answer: later(async () => (await further()).noteOpening) },
  {
    page: campaignPageCalled('showImage'),
    answer: later(async () => (await further()).showImage),
  },
  {
    page: campaignPageCalled('showSample'),
    answer: later(async () => (await further()).showSample),
  },
  { page: campaignPageCalled('showSignUp'), answer: later(async () => (await further()).showSignUp) },
  { page: campaignPageCalled('signUp'), answer: later(async () => (await further()).signUp) },
  {
    page: campaignPageCalled('showConfirmation'),
    answer: later(async () => (await further()).showConfirmation),
  },
  {
    page: campaignPageCalled('confirmSignUp'),
    answer: later(async () => (await further()).confirmSignUp),
  },
];
