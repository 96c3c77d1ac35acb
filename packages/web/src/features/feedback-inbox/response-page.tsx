import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

/** What one person said. */
export const ResponsePage = () => <PageHeader title={useTexts(feedbackTexts).tabs.inbox} />;
