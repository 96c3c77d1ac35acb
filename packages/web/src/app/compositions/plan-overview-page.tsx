import { CommentBadge } from '../../features/discussions/comment-badge.tsx';
import { WaitingCard } from '../../features/feedback-inbox/waiting-card.tsx';
import { ProgramsOfPlan } from '../../features/participations/programs-of-plan.tsx';
import { WaitingInvitation } from '../../features/participations/waiting-invitation.tsx';
import type { ElementFacts } from '../../features/work-plans/overview/element-row.tsx';
import { OverviewPage } from '../../features/work-plans/pages/overview-page.tsx';

const facts: ElementFacts = ({ planId, elementId }) => <CommentBadge planId={planId} elementId={elementId} />;

/** The elements of a plan at a glance, with how much is said of each, and the way to the programs it is for. */
export const PlanOverviewPage = () => (
  <>
    <WaitingInvitation />
    <WaitingCard />
    <ProgramsOfPlan />
    <OverviewPage facts={facts} />
  </>
);
