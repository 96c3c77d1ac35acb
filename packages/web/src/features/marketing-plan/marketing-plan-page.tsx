import { Button, Group, Stack, Text } from '@mantine/core';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { IconBulb, IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import type { Cell } from './matrix.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanProducts } from './plan-products.tsx';
import { ProductDialog } from './product-dialog.tsx';
import { SuggestionsDialog } from './suggestions-dialog.tsx';
import { type PlannedProduct, usePlannedProducts } from './use-planned-products.ts';

type Opened =
  | { readonly kind: 'product'; readonly product: PlannedProduct }
  | { readonly kind: 'new'; readonly cell: Cell }
  | { readonly kind: 'suggestions' };

const firstCell: Cell = { audience: 'patients', phase: 'before-launch' };

/** What a clinic says of its portal, to whom and when (CMP-1). */
export const MarketingPlanPage = () => {
  const t = useTexts(marketingTexts);
  const { role } = useCurrentOrganization();
  const products = usePlannedProducts();
  const today = useOrganizationDay();
  const [opened, open] = useState<Opened | null>(null);
  const [said, say] = useState('');
  const writes = role === 'owner' || role === 'editor';
  const some = products.data !== undefined && products.data.length > 0;
  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconBulb size={18} aria-hidden />}
        onClick={() => open({ kind: 'suggestions' })}
      >
        {t.suggest}
      </Button>
      <Button
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => open({ kind: 'new', cell: firstCell })}
      >
        {t.add}
      </Button>
    </>
  );
  const body = () => {
    if (products.data === undefined)
      return products.error === null ? (
        <LoadingState rows={4} />
      ) : (
        <ErrorState error={products.error} onRetry={products.refetch} />
      );
    if (products.data.length === 0)
      return (
        <EmptyState
          title={t.emptyTitle}
          description={writes ? t.empty : t.emptyReader}
          icon={<IconSpeakerphone size={40} stroke={1.5} aria-hidden />}
          action={writes ? <Group justify="center">{actions}</Group> : null}
        />
      );
    return (
      <PlanProducts
        products={products.data}
        today={today}
        writes={writes}
        onOpen={(product) => open({ kind: 'product', product })}
        onAdd={(cell) => open({ kind: 'new', cell })}
      />
    );
  };
  const close = () => open(null);
  return (
    <>
      <PageHeader
        title={t.title}
        description={writes ? t.description : `${t.description} ${t.readers}`}
        actions={writes && some ? actions : null}
      />
      <Stack gap="lg">
        <div>
          <Text role="status" size="sm" c="dimmed">
            {said}
          </Text>
          <PlanFacts writes={writes} onSaid={say} />
        </div>
        {body()}
      </Stack>
      {opened?.kind === 'suggestions' ? (
        <SuggestionsDialog products={products.data ?? []} onSaid={say} onClose={close} />
      ) : null}
      {opened?.kind === 'product' || opened?.kind === 'new' ? (
        <ProductDialog
          product={opened.kind === 'product' ? opened.product.stored : null}
          cell={opened.kind === 'new' ? opened.cell : opened.product}
          onSaid={say}
          onClose={close}
        />
      ) : null}
    </>
  );
};
