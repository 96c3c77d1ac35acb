import { PageHeader } from '../../../design/page-header.tsx';

export const TimelinePage = () => <PageHeader title="" />;
