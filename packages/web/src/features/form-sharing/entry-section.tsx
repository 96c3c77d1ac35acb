import { Button, Group } from '@mantine/core';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { Link } from '@tanstack/react-router';
import type { OfForm } from '../../api/forms.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { Section } from './section.tsx';

/** Where answers are entered that come on paper or in a file. */
export const EntrySection = ({ params }: { readonly params: OfForm }) => {
  const t = useTexts(formSharingTexts).entry;
  return (
    <Section id="sharing-entry" title={t.title} help={t.help}>
      <Group gap="sm">
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link to="/o/$organizationId/feedback/forms/$formId/paper" params={params} {...props} />
          )}
        >
          {t.paper}
        </Button>
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link to="/o/$organizationId/feedback/forms/$formId/import" params={params} {...props} />
          )}
        >
          {t.file}
        </Button>
      </Group>
    </Section>
  );
};
