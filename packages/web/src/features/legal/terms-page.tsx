import { PageHeader } from '../../design/page-header.tsx';

export const TermsPage = () => <PageHeader title="" />;
