import { NativeSelect } from '@mantine/core';
import { channels, productStatuses } from '@portolan/domain/marketing/marketing-plan';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { ProductFilter } from './filter-products.ts';
import classes from './marketing-plan.module.css';
import { useOwnerNames } from './use-owner-names.ts';
import type { PlannedProduct } from './use-planned-products.ts';

type ProductFiltersProps = {
  readonly products: readonly PlannedProduct[];
  readonly filter: ProductFilter;
  readonly onFilter: (filter: ProductFilter) => void;
};

/** What of the plan is looked for: only what occurs in it is offered. */
export const ProductFilters = ({ products, filter, onFilter }: ProductFiltersProps) => {
  const texts = useTexts(marketingTexts);
  const t = texts.filters;
  const { nameOf } = useOwnerNames();
  const all = { value: '', label: t.all };
  const set = (change: Partial<ProductFilter>) => onFilter({ ...filter, ...change });
  const used = channels.filter((channel) => products.some((product) => product.channel === channel));
  const owners = [...new Set(products.map(({ ownerId }) => ownerId))];
  return (
    <search className={classes.filters} aria-label={t.label}>
      <NativeSelect
        label={t.channel}
        value={filter.channel ?? ''}
        data={[all, ...used.map((value) => ({ value, label: texts.channels[value] }))]}
        onChange={({ currentTarget: { value } }) =>
          set({ channel: channels.find((known) => known === value) ?? null })
        }
      />
      <NativeSelect
        label={t.owner}
        value={filter.owner ?? ''}
        data={[
          all,
          ...owners.map((id) => ({
            value: id ?? 'nobody',
            label: id === null ? t.nobody : (nameOf(id) ?? ''),
          })),
        ]}
        onChange={({ currentTarget: { value } }) => set({ owner: value === '' ? null : value })}
      />
      <NativeSelect
        label={t.status}
        value={filter.status ?? ''}
        data={[
          all,
          { value: 'late', label: texts.late },
          ...productStatuses.map((value) => ({ value, label: texts.statuses[value] })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          set({
            status: value === 'late' ? 'late' : (productStatuses.find((known) => known === value) ?? null),
          })
        }
      />
    </search>
  );
};
