import type { Template } from '@portolan/domain/templates/template';
import { templateTexts } from '@portolan/messages/template-texts';
import { Link } from '@tanstack/react-router';
import cards from '../../../design/cards.module.css';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './template-card.module.css';

/** One template in the list: what is published of it, and whether something waits to be. */
export const TemplateCard = ({ template }: { readonly template: Template }) => {
  const t = useTexts(templateTexts);
  const { language } = useLocale();
  const { dateTime } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const latest = template.versions.at(-1);
  return (
    <li className={cards.card}>
      <h2 className={cards.name}>
        <Link
          to="/o/$organizationId/templates/$templateId"
          params={{ organizationId, templateId: template.id }}
        >
          {template.name[language].trim() || t.noName}
        </Link>
      </h2>
      <ul className={cards.facts}>
        <li>
          {latest === undefined
            ? t.list.notPublished
            : t.list.published(latest.version, dateTime(latest.publishedAt))}
        </li>
        <li>{t.list.changedOn(dateTime(template.changedAt))}</li>
        {latest !== undefined && template.unpublished ? (
          <li className={classes.changed}>{t.list.changed}</li>
        ) : null}
      </ul>
    </li>
  );
};
