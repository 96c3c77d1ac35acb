import { PageHeader } from '../../design/page-header.tsx';

export const AgreementPage = () => <PageHeader title="" />;
