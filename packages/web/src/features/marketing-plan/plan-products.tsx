import { Button, Group, Stack, Text } from '@mantine/core';
import type { Day } from '@portolan/domain/days';
import { sumPlan } from '@portolan/domain/marketing/plan-sums';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { download } from '../../files/download.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { filterProducts, noFilter, type ProductFilter } from './filter-products.ts';
import classes from './marketing-plan.module.css';
import { type Cell, Matrix } from './matrix.tsx';
import { planCsv } from './plan-csv.ts';
import { PlanSums } from './plan-sums.tsx';
import { ProductFilters } from './product-filters.tsx';
import { useOwnerNames } from './use-owner-names.ts';
import type { PlannedProduct } from './use-planned-products.ts';

type PlanProductsProps = {
  readonly products: readonly PlannedProduct[];
  readonly today: Day;
  readonly writes: boolean;
  readonly onOpen: (product: PlannedProduct) => void;
  readonly onAdd: (cell: Cell) => void;
};

/** The products of a plan that has some: their sums, what is looked for, and the matrix. */
export const PlanProducts = ({ products, today, writes, onOpen, onAdd }: PlanProductsProps) => {
  const t = useTexts(marketingTexts);
  const formats = useFormats();
  const { name } = useCurrentOrganization();
  const { nameOf } = useOwnerNames();
  const [filter, setFilter] = useState<ProductFilter>(noFilter);
  const filtered = filter.channel !== null || filter.owner !== null || filter.status !== null;
  const shown = filterProducts(products, filter, today);
  return (
    <Stack gap="md">
      <PlanSums products={products} today={today} />
      <ProductFilters products={products} filter={filter} onFilter={setFilter} />
      <Group justify="space-between" className={classes.tools ?? ''}>
        <Text role="status">
          {filtered
            ? shown.length === 0
              ? t.filters.nothing
              : t.filters.shown(shown.length, products.length, formats.cents(sumPlan(shown, today).cost))
            : ''}
        </Text>
        <Group gap="xs">
          {filtered ? (
            <Button variant="default" size="compact-sm" onClick={() => setFilter(noFilter)}>
              {t.filters.clear}
            </Button>
          ) : null}
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => download(t.csv.file(name, today), planCsv(shown, t, nameOf))}
          >
            {t.export}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t.print}
          </Button>
        </Group>
      </Group>
      <Matrix
        products={shown}
        today={today}
        writes={writes}
        filtered={filtered}
        onOpen={onOpen}
        onAdd={onAdd}
      />
    </Stack>
  );
};
