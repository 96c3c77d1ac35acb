import { PageHeader } from '../../design/page-header.tsx';

export const InvitationPage = () => <PageHeader title="" />;
