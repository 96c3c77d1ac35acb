import { PageHeader } from '../../design/page-header.tsx';

export const AuditLogPage = () => <PageHeader title="" />;
