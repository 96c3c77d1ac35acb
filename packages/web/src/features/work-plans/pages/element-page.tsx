import { PageHeader } from '../../../design/page-header.tsx';

export const ElementPage = () => <PageHeader title="" />;
