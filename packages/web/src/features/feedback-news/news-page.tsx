import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

/** What is said in public of what was heard. */
export const NewsPage = () => <PageHeader title={useTexts(feedbackTexts).tabs.news} />;
