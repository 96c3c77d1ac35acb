import type { FormVersion } from '@portolan/domain/feedback/form';
import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { useEffect, useState } from 'react';
import { EmptyState } from '../../../design/empty-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { EntryFrame } from '../entry-frame.tsx';
import { PaperEntry } from './paper-entry.tsx';
import { usePaperQueue } from './use-paper-queue.ts';

/** Milliseconds within which a tab that is alone has its sheets. */
const patience = 1_000;

const Elsewhere = () => {
  const t = useTexts(feedbackEntryTexts);
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setWaited(true), patience);
    return () => window.clearTimeout(timer);
  }, []);
  return waited ? (
    <EmptyState title={t.elsewhereTitle} description={t.elsewhere} />
  ) : (
    <LoadingState rows={6} />
  );
};

const Desk = ({ version }: { readonly version: FormVersion }) => {
  const { organizationId } = useCurrentOrganization();
  const queue = usePaperQueue(version, organizationId);
  return queue === null ? <Elsewhere /> : <PaperEntry version={version} queue={queue} />;
};

/** Enters answers on paper, sheet by sheet (FB-3). */
export const PaperPage = () => {
  const t = useTexts(feedbackEntryTexts);
  return (
    <EntryFrame title={t.title} lead={t.lead}>
      {(version) => <Desk key={version.formId} version={version} />}
    </EntryFrame>
  );
};
