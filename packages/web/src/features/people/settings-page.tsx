import { PageHeader } from '../../design/page-header.tsx';

export const SettingsPage = () => <PageHeader title="" />;
