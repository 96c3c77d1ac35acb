import { PageHeader } from '../../../design/page-header.tsx';

export const OverviewPage = () => <PageHeader title="" />;
