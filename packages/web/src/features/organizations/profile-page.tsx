import { PageHeader } from '../../design/page-header.tsx';

export const ProfilePage = () => <PageHeader title="" />;
