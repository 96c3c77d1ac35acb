import { marketingTexts } from '@portolan/messages/marketing-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

/** What a clinic says of its portal, to whom and when (CMP-1). */
export const MarketingPlanPage = () => {
  const t = useTexts(marketingTexts);
  return <PageHeader title={t.title} description={t.description} />;
};
