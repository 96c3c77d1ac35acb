import { pageCalled } from '@portolan/contract/feedback-pages';
import type { BoundPage } from '../../runtime/bound-page.ts';
import { later } from '../../runtime/later.ts';
import type { PagesDependencies } from './dependencies.ts';
import { showForm } from './show-form.ts';

const answering = () => import('./answer-form.ts');
const kiosk = () => import('./answer-at-kiosk.ts');
const invited = () => import('./answer-invited-form.ts');
const joining = () => import('./join-panel.ts');
const leaving = () => import('./leave-panel.ts');
const panel = () => import('./ask-to-join-panel.ts');
const news = () => import('./show-news.ts');

/** The public pages with what answers each. */
export const pages: readonly BoundPage<PagesDependencies>[] = [
  { page: pageCalled('showForm'), answer: showForm },
  { page: pageCalled('answerForm'), answer: later(async () => (await answering()).answerForm) },
  { page: pageCalled('showInvitedForm'), answer: later(async () => (await invited()).showInvitedForm) },
  { page: pageCalled('answerInvitedForm'), answer: later(async () => (await invited()).answerInvitedForm) },
  { page: pageCalled('showKiosk'), answer: later(async () => (await kiosk()).showKiosk) },
  { page: pageCalled('answerAtKiosk'), answer: later(async () => (await kiosk()).answerAtKiosk) },
  { page: pageCalled('showPanel'), answer: later(async () => (await panel()).showPanel) },
  { page: pageCalled('askToJoinPanel'), answer: later(async () => (await panel()).askToJoinPanel) },
  { page: pageCalled('showJoining'), answer: later(async () => (await joining()).showJoining) },
  { page: pageCalled('joinPanel'), answer: later(async () => (await joining()).joinPanel) },
  { page: pageCalled('showLeaving'), answer: later(async () => (await leaving()).showLeaving) },
  { page: pageCalled('leavePanel'), answer: later(async () => (await leaving()).leavePanel) },
  { page: pageCalled('showNews'), answer: later(async () => (await news()).showNews) },
];
