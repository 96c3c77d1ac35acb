import { PageHeader } from '../../../design/page-header.tsx';

export const PlansPage = () => <PageHeader title="" />;
