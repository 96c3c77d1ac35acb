import { PageHeader } from '../../../design/page-header.tsx';

export const MyActivitiesPage = () => <PageHeader title="" />;
