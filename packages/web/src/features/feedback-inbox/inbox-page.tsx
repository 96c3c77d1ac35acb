import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

/** What people said, and what waits. */
export const InboxPage = () => <PageHeader title={useTexts(feedbackTexts).tabs.inbox} />;
