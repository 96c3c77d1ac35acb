import { answerAtKiosk, showKiosk } from './answer-at-kiosk.ts';
import { answerForm } from './answer-form.ts';
import { answerInvitedForm, showInvitedForm } from './answer-invited-form.ts';
import { askToJoinPanel, showPanel } from './ask-to-join-panel.ts';
import { joinPanel, showJoining } from './join-panel.ts';
import { leavePanel, showLeaving } from './leave-panel.ts';
import { showNews } from './show-news.ts';

/** What answers pages other than a form's, read in together: each by itself would cut the function into so many files that reading them takes longer. */
export const further = {
  answerForm,
  showInvitedForm,
  answerInvitedForm,
  showKiosk,
  answerAtKiosk,
  showPanel,
  askToJoinPanel,
  showJoining,
  joinPanel,
  showLeaving,
  leavePanel,
  showNews,
};
