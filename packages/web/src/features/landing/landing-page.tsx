import { PageHeader } from '../../design/page-header.tsx';

export const LandingPage = () => <PageHeader title="" />;
