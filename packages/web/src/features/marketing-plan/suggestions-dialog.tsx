import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { marketingAudiences, phases } from '@portolan/domain/marketing/marketing-plan';
import { type SuggestedProduct, suggestedProducts } from '@portolan/domain/marketing/suggested-products';
import { designTexts } from '@portolan/messages/design-texts';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { suggestedProductTexts } from '@portolan/messages/suggested-product-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { add, rememberProducts } from '../../api/marketing.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './marketing-plan.module.css';
import type { PlannedProduct } from './use-planned-products.ts';

type SuggestionsDialogProps = {
  readonly products: readonly PlannedProduct[];
  readonly onSaid: (what: string) => void;
  readonly onClose: () => void;
};

/** What clinics often make, by audience, to be chosen from; what is in the plan under either name is left out. */
export const SuggestionsDialog = ({ products, onSaid, onClose }: SuggestionsDialogProps) => {
  const texts = useTexts(marketingTexts);
  const t = useTexts(marketingFormTexts).suggestions;
  const names = useTexts(suggestedProductTexts);
  const { close, cancel } = useTexts(designTexts);
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const taken = new Set(products.map(({ name }) => name));
  const open = suggestedProducts.filter(({ key }) =>
    [suggestedProductTexts.en[key], suggestedProductTexts.es[key]].every((name) => !taken.has(name)),
  );
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: () => {
      const terms = open
        .filter(({ key }) => chosen.has(key))
        .map(({ key, audience, phase, channel }) => ({
          name: names[key],
          audience,
          phase,
          channel,
          ownerId: null,
          dueOn: null,
          cost: null,
          status: 'planned' as const,
          note: '',
        }));
      return once(terms, (key) => add(api, organizationId, key, terms));
    },
    onSuccess: ({ items }) => {
      rememberProducts(client, organizationId, items);
      onSaid(t.added(items.length));
      onClose();
    },
  });
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  const row = ({ key, phase, channel }: SuggestedProduct) => (
    <Checkbox
      key={key}
      label={names[key]}
      description={`${texts.phases[phase]} · ${texts.channels[channel]}`}
      checked={chosen.has(key)}
      onChange={() => toggle(key)}
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      size="lg"
      title={t.title}
      closeButtonProps={{ 'aria-label': close }}
    >
      <Stack>
        <Text c="dimmed">{open.length === 0 ? t.nothing : t.lead}</Text>
        {adding.isError ? <ErrorState error={adding.error} /> : null}
        {open.length === 0 ? null : (
          <Group gap="xs">
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => choose(new Set(open.map(({ key }) => key)))}
            >
              {t.all}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => choose(new Set())}>
              {t.none}
            </Button>
          </Group>
        )}
        {marketingAudiences.map((audience) => {
          const ofAudience = phases.flatMap((phase) =>
            open.filter((one) => one.audience === audience && one.phase === phase),
          );
          return ofAudience.length === 0 ? null : (
            <fieldset key={audience} className={classes.group}>
              <legend>{texts.audiences[audience]}</legend>
              <Stack gap="sm">{ofAudience.map(row)}</Stack>
            </fieldset>
          );
        })}
        {tried && chosen.size === 0 ? (
          <Text role="alert" c="var(--mantine-color-error)">
            {t.choose}
          </Text>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          {open.length === 0 ? null : (
            <Button
              loading={adding.isPending}
              onClick={() => {
                setTried(true);
                if (chosen.size > 0) adding.mutate();
              }}
            >
              {t.add(chosen.size)}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
};
