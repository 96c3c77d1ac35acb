import { PageHeader } from '../../design/page-header.tsx';

export const OrganizationHomePage = () => <PageHeader title="" />;
