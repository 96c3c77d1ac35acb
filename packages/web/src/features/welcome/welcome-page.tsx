import { PageHeader } from '../../design/page-header.tsx';

export const WelcomePage = () => <PageHeader title="" />;
