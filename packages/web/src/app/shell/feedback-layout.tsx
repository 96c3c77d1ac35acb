import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { useLocation } from '@tanstack/react-router';
import { useTexts } from '../../i18n/language-provider.tsx';
import { feedbackTabs } from './feedback-tabs.ts';
import { TabbedPages } from './tabbed-pages.tsx';

/** The pages of a clinic's feedback. */
export const FeedbackLayout = () => {
  const t = useTexts(feedbackTexts).tabs;
  const { pathname } = useLocation();
  // A response lies beside the other tabs' pages, and belongs to the inbox.
  const current = pathname.includes('/feedback/responses/') ? 'inbox' : null;
  return <TabbedPages label={t.label} tabs={feedbackTabs} words={t} current={current} />;
};
