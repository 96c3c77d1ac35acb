import { campaignTexts } from '@portolan/messages/campaign-texts';
import { useLocation } from '@tanstack/react-router';
import { useTexts } from '../../i18n/language-provider.tsx';
import { campaignTabs } from './campaign-tabs.ts';
import { TabbedPages } from './tabbed-pages.tsx';

/** A campaign's own pages lie beside the other tabs' pages, and belong to the list: `/campaigns/new`, `/campaigns/cmp_…`. */
const ofOneCampaign = /\/campaigns\/(new|cmp_)/;

/** The pages of a clinic's campaigns. */
export const CampaignLayout = () => {
  const t = useTexts(campaignTexts).tabs;
  const { pathname } = useLocation();
  const current = ofOneCampaign.test(pathname) ? 'campaigns' : null;
  return <TabbedPages label={t.label} tabs={campaignTabs} words={t} current={current} />;
};
