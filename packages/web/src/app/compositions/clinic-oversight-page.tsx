import { ClinicOversight } from '../../features/clinic-oversight/clinic-oversight.tsx';
import { NoPlanToOversee } from '../../features/clinic-oversight/no-plan-to-oversee.tsx';
import { MilestoneBadge } from '../../features/submissions/status/milestone-badge.tsx';
import { StateBar } from '../../features/work-plans/overview/state-bar.tsx';
import { PlanGate } from '../../features/work-plans/plan-gate.tsx';

/** The executives' page, with the plan as the plan's own pages read it. */
export const ClinicOversightPage = () => (
  <PlanGate none={<NoPlanToOversee />}>
    {(open) => (
      <ClinicOversight
        seen={open}
        progress={(states) => <StateBar states={states} />}
        milestone={(state, days) => <MilestoneBadge state={state} days={days} />}
      />
    )}
  </PlanGate>
);
