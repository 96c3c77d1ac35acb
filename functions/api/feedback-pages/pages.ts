import { pageCalled } from '@portolan/contract/feedback-pages';
import type { BoundPage } from '../../runtime/bound-page.ts';
import { later } from '../../runtime/later.ts';
import type { PagesDependencies } from './dependencies.ts';
import { showForm } from './show-form.ts';

const further = async () => (await import('./further.ts')).further;

/** The public pages with what answers each. */
export const pages: readonly BoundPage<PagesDependencies>[] = [
  { page: pageCalled('showForm'), answer: showForm },
  { page: pageCalled('answerForm'), answer: later(async () => (await further()).answerForm) },
  { page: pageCalled('showInvitedForm'), answer: later(async () => (await further()).showInvitedForm) },
  { page: pageCalled('answerInvitedForm'), answer: later(async () => (await further()).answerInvitedForm) },
  { page: pageCalled('showKiosk'), answer: later(async () => (await further()).showKiosk) },
  { page: pageCalled('answerAtKiosk'), answer: later(async () => (await further()).answerAtKiosk) },
  { page: pageCalled('showPanel'), answer: later(async () => (await further()).showPanel) },
  { page: pageCalled('askToJoinPanel'), answer: later(async () => (await further()).askToJoinPanel) },
  { page: pageCalled('showJoining'), answer: later(async () => (await further()).showJoining) },
  { page: pageCalled('joinPanel'), answer: later(async () => (await further()).joinPanel) },
  { page: pageCalled('showLeaving'), answer: later(async () => (await further()).showLeaving) },
  { page: pageCalled('leavePanel'), answer: later(async () => (await further()).leavePanel) },
  { page: pageCalled('showNews'), answer: later(async () => (await further()).showNews) },
];
