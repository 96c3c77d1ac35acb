import { Button } from '@mantine/core';
import type { Form } from '@portolan/domain/feedback/form';
import { formTexts } from '@portolan/messages/form-texts';
import { IconShare } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import cards from '../../design/cards.module.css';
import { FormStateBadge } from '../../design/form-state-badge.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './forms.module.css';
import { useFormWords } from './use-form-words.ts';

/** One form in the list: whom it asks, how it stands, and the way to share it. */
export const FormCard = ({ form }: { readonly form: Form }) => {
  const t = useTexts(formTexts);
  const { date } = useFormats();
  const { titleOf, asks } = useFormWords();
  const { organizationId, role } = useCurrentOrganization();
  const params = { organizationId, formId: form.id };
  const title = titleOf(form.content);
  return (
    <li className={cards.card}>
      <div className={classes.head}>
        <h2 className={cards.name}>
          <Link to="/o/$organizationId/feedback/forms/$formId" params={params}>
            {title}
          </Link>
          <FormStateBadge state={form.state} />
        </h2>
        {form.state === 'open' && role !== 'viewer' ? (
          <Button
            variant="default"
            size="xs"
            fz="sm"
            leftSection={<IconShare size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/feedback/forms/$formId/share"
                params={params}
                aria-label={t.shareOf(title)}
                {...props}
              />
            )}
          >
            {t.share}
          </Button>
        ) : null}
      </div>
      <ul className={cards.facts}>
        <li>{asks(form.audiences)}</li>
        <li>{`${t.moments[form.moment]}, ${t.occasions[form.occasion].toLowerCase()}`}</li>
        <li>{t.questions(form.content.questions.length)}</li>
        <li>
          {form.publishedAt === null ? t.notPublished : t.publishedOn(form.published, date(form.publishedAt))}
        </li>
        {form.adoptedFrom === null ? null : <li>{t.adopted}</li>}
        {form.published > 0 && form.changed ? <li className={classes.changed}>{t.changed}</li> : null}
      </ul>
    </li>
  );
};
