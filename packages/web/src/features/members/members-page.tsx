import { PageHeader } from '../../design/page-header.tsx';

export const MembersPage = () => <PageHeader title="" />;
