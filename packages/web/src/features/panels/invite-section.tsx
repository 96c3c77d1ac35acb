import { Alert, Anchor } from '@mantine/core';
import { panelTexts } from '@portolan/messages/panel-texts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { organizationQuery } from '../../api/organizations.ts';
import { invite, type OfPanel, panelMembersQuery } from '../../api/panels.ts';
import { LettersForm } from '../../feedback/letters-form.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { Section } from './section.tsx';

/** Says that letters to groups lack the clinic's postal address, and leads to where it is written. */
const MissingAddress = ({ organizationId }: Pick<OfPanel, 'organizationId'>) => {
  const t = useTexts(panelTexts).invite;
  const organization = useQuery(organizationQuery(useApi(), organizationId)).data;
  const address = organization?.profile.postalAddress;
  if (address === undefined || (address.street !== '' && address.city !== '')) return null;
  return (
    <Alert color="orange" variant="light">
      {t.noAddress}{' '}
      <Anchor
        renderRoot={(props) => (
          <Link to="/o/$organizationId/profile" params={{ organizationId }} {...props} />
        )}
      >
        {t.toProfile}
      </Anchor>
    </Alert>
  );
};

/** Asks people by letter whether they want to join. */
export const InviteSection = ({ params }: { readonly params: OfPanel }) => {
  const t = useTexts(panelTexts).invite;
  const api = useApi();
  const client = useQueryClient();
  const { queryKey } = panelMembersQuery(api, params);
  return (
    <Section id="panel-invite" title={t.title} help={t.help}>
      <MissingAddress organizationId={params.organizationId} />
      <LettersForm
        texts={t}
        rows={2}
        send={(key, body) => invite(api, params, key, body)}
        onSent={() => client.invalidateQueries({ queryKey })}
      />
    </Section>
  );
};
