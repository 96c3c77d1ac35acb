import { ElementDiscussion } from '../../features/discussions/element-discussion.tsx';
import { PortalTeamSummary } from '../../features/portal-team/portal-team-summary.tsx';
import type { ElementSurroundings } from '../../features/work-plans/element/element-editor.tsx';
import { ElementPage } from '../../features/work-plans/pages/element-page.tsx';

const surroundings: ElementSurroundings = {
  above: ({ elementId }) => (elementId === 'portal-team' ? <PortalTeamSummary /> : null),
  below: ({ planId, elementId }) => <ElementDiscussion planId={planId} elementId={elementId} />,
};

/** An element of the plan, with what other features have to say about it. */
export const PlanElementPage = () => <ElementPage surroundings={surroundings} />;
