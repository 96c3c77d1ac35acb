import { Anchor, Button, Group, Paper, Radio, Stack, TextInput } from '@mantine/core';
import type { NewCampaign } from '@portolan/domain/campaigns/campaign';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { campaignsQuery, forgetCampaigns, make } from '../../../api/campaigns.ts';
import { productsQuery } from '../../../api/marketing.ts';
import { useOnce } from '../../../api/use-once.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { NotFound } from '../../../design/not-found.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { useBeginnings } from './use-beginnings.ts';

const longestName = 120;

/** How a campaign begins: a name, and an empty message, a ready-made one or a copy. */
export const NewCampaignPage = () => {
  const t = useTexts(campaignListTexts).begin;
  const { productId = null } = useParams({ strict: false });
  const { organizationId, role } = useCurrentOrganization();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const campaigns = useQuery(campaignsQuery(api, organizationId));
  const product = useQuery({ ...productsQuery(api, organizationId), enabled: productId !== null }).data?.find(
    ({ id }) => id === productId,
  );
  const beginnings = useBeginnings(campaigns.data ?? []);
  const [typed, type] = useState<string | null>(null);
  const [chosen, choose] = useState('empty');
  const [tried, setTried] = useState(false);
  const name = typed ?? product?.name.slice(0, longestName) ?? '';
  const isNamed = name.trim() !== '' && name.trim().length <= longestName;
  const making = useMutation({
    mutationFn: (body: NewCampaign) => once(body, (key) => make(api, organizationId, key, body)),
    onSuccess: async ({ id }) => {
      await Promise.all([
        forgetCampaigns(client, organizationId),
        client.invalidateQueries({ queryKey: productsQuery(api, organizationId).queryKey }),
      ]);
      await navigate({
        to: '/o/$organizationId/campaigns/$campaignId',
        params: { organizationId, campaignId: id },
      });
    },
  });
  if (role !== 'owner' && role !== 'editor') return <NotFound />;
  if (campaigns.isPending) return <LoadingState rows={6} />;
  if (campaigns.isError)
    return <ErrorState error={campaigns.error} onRetry={() => void campaigns.refetch()} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const from = beginnings.find(({ key }) => key === chosen)?.from ?? { kind: 'empty' };
    if (isNamed) making.mutate({ name: name.trim(), productId, from });
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.lead}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/campaigns/list" params={{ organizationId }} {...props} />
            )}
          >
            {t.back}
          </Anchor>
        }
      />
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" onSubmit={submit} noValidate>
        <Stack gap="lg">
          {making.isError ? <ErrorState error={making.error} /> : null}
          {product === undefined ? null : <p>{t.ofProduct(product.name)}</p>}
          <TextInput
            label={t.name}
            placeholder={t.namePlaceholder}
            value={name}
            error={tried && !isNamed ? t.nameMissing : null}
            onChange={(event) => type(event.currentTarget.value)}
            autoFocus
          />
          <Radio.Group label={t.with} value={chosen} onChange={choose}>
            <Stack gap="sm" mt="xs">
              {beginnings.map(({ key, title, about }) => (
                <Radio key={key} value={key} label={title} description={about} />
              ))}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end">
            <Button type="submit" loading={making.isPending}>
              {t.make}
            </Button>
          </Group>
        </Stack>
      </Paper>
    </>
  );
};
