import { ElementPage } from '../../features/work-plans/pages/element-page.tsx';

/** An element of the plan, with what other features have to say about it. */
export const PlanElementPage = () => <ElementPage />;
