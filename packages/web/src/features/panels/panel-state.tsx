import type { Panel } from '@portolan/domain/feedback/panel';
import { said } from '@portolan/domain/people/localized';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { panelTexts } from '@portolan/messages/panel-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { formsQuery } from '../../api/forms.ts';
import cards from '../../design/cards.module.css';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './panels.module.css';
import { useNextSurvey } from './use-next-survey.ts';

/** Whether a panel is asked, by what and when next; and how it is made up. */
export const PanelState = ({ panel }: { readonly panel: Panel }) => {
  const t = useTexts(panelTexts);
  const { audiences } = useTexts(feedbackTexts);
  const { language } = useLocale();
  const { day } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const forms = useQuery(formsQuery(useApi(), organizationId));
  const next = useNextSurvey();
  const form = forms.data?.find(({ id }) => id === panel.formId);
  const isAsked = form?.state === 'open';
  const asking = () => {
    if (panel.formId === null) return t.nobodyAsked;
    if (form === undefined) return forms.isPending ? '' : t.nobodyAsked;
    const title = said(form.content.title, language);
    return isAsked ? t.nextAsked(title, day(next)) : t.formClosed(title);
  };
  return (
    <ul className={cards.facts}>
      <li className={isAsked || forms.isPending ? undefined : classes.quiet}>{asking()}</li>
      <li>{`${t.kinds[panel.kind]}, ${audiences[panel.audience].toLowerCase()}`}</li>
      <li>{t.rhythm(panel.askedPerMonth, panel.restDays)}</li>
      <li>{panel.open ? t.open : t.closed}</li>
    </ul>
  );
};
