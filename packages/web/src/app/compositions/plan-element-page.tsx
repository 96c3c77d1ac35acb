import { ElementDiscussion } from '../../features/discussions/element-discussion.tsx';
import { MarketingSummary } from '../../features/marketing-plan/marketing-summary.tsx';
import { PortalTeamSummary } from '../../features/portal-team/portal-team-summary.tsx';
import { ElementResources } from '../../features/publications/element-resources.tsx';
import { ElementRequests } from '../../features/submissions/clinic/element-requests.tsx';
import type { ElementSurroundings } from '../../features/work-plans/element/element-editor.tsx';
import { ElementPage } from '../../features/work-plans/pages/element-page.tsx';

const surroundings: ElementSurroundings = {
  above: ({ planId, elementId }) => (
    <>
      <ElementRequests planId={planId} elementId={elementId} />
      {elementId === 'portal-team' ? <PortalTeamSummary /> : null}
      {elementId === 'marketing' ? <MarketingSummary /> : null}
    </>
  ),
  below: ({ organizationId, planId, elementId }) => (
    <>
      <ElementResources organizationId={organizationId} elementId={elementId} />
      <ElementDiscussion planId={planId} elementId={elementId} />
    </>
  ),
};

/** An element of the plan, with what other features have to say about it. */
export const PlanElementPage = () => <ElementPage surroundings={surroundings} />;
