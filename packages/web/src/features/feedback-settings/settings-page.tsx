import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

/** By when feedback is worked off. */
export const FeedbackSettingsPage = () => <PageHeader title={useTexts(feedbackTexts).tabs.settings} />;
