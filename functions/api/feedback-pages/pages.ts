import { pageCalled } from '@portolan/contract/feedback-pages';
import type { BoundPage } from '../../runtime/bound-page.ts';
import { answerAtKiosk, showKiosk } from './answer-at-kiosk.ts';
import { answerForm } from './answer-form.ts';
import { answerInvitedForm, showInvitedForm } from './answer-invited-form.ts';
import { askToJoinPanel, showPanel } from './ask-to-join-panel.ts';
import type { PagesDependencies } from './dependencies.ts';
import { joinPanel, showJoining } from './join-panel.ts';
import { leavePanel, showLeaving } from './leave-panel.ts';
import { showForm } from './show-form.ts';
import { showNews } from './show-news.ts';

/** The public pages with what answers each. */
export const pages: readonly BoundPage<PagesDependencies>[] = [
  { page: pageCalled('showForm'), answer: showForm },
  { page: pageCalled('answerForm'), answer: answerForm },
  { page: pageCalled('showInvitedForm'), answer: showInvitedForm },
  { page: pageCalled('answerInvitedForm'), answer: answerInvitedForm },
  { page: pageCalled('showKiosk'), answer: showKiosk },
  { page: pageCalled('answerAtKiosk'), answer: answerAtKiosk },
  { page: pageCalled('showPanel'), answer: showPanel },
  { page: pageCalled('askToJoinPanel'), answer: askToJoinPanel },
  { page: pageCalled('showJoining'), answer: showJoining },
  { page: pageCalled('joinPanel'), answer: joinPanel },
  { page: pageCalled('showLeaving'), answer: showLeaving },
  { page: pageCalled('leavePanel'), answer: leavePanel },
  { page: pageCalled('showNews'), answer: showNews },
];
