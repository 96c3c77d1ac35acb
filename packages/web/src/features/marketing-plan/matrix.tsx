import { Button } from '@mantine/core';
import type { Day } from '@portolan/domain/days';
import {
  type MarketingAudience,
  marketingAudiences,
  type Phase,
  phases,
} from '@portolan/domain/marketing/marketing-plan';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { IconPlus } from '@tabler/icons-react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './marketing-plan.module.css';
import { ProductCard } from './product-card.tsx';
import { useOwnerNames } from './use-owner-names.ts';
import type { PlannedProduct } from './use-planned-products.ts';

export type Cell = { readonly audience: MarketingAudience; readonly phase: Phase };

type MatrixProps = {
  readonly products: readonly PlannedProduct[];
  readonly today: Day;
  readonly writes: boolean;
  /** Cells without a product are left out: something was looked for. */
  readonly filtered: boolean;
  readonly onOpen: (product: PlannedProduct) => void;
  readonly onAdd: (cell: Cell) => void;
};

/** Products by phase and audience: a grid where there is room, one list below the other on a phone. */
export const Matrix = ({ products, today, writes, filtered, onOpen, onAdd }: MatrixProps) => {
  const t = useTexts(marketingTexts);
  const { nameOf } = useOwnerNames();
  const inCell = ({ audience, phase }: Cell) =>
    products.filter((product) => product.audience === audience && product.phase === phase);
  const shownPhases = filtered ? phases.filter((one) => products.some(({ phase }) => phase === one)) : phases;
  return (
    <div className={classes.matrix}>
      <div className={classes.columns} aria-hidden>
        {marketingAudiences.map((audience) => (
          <span key={audience}>{t.audiences[audience]}</span>
        ))}
      </div>
      {shownPhases.map((phase) => (
        <section key={phase} className={classes.phase} aria-labelledby={`phase-${phase}`}>
          <h2 id={`phase-${phase}`} className={classes.phaseName}>
            {t.phases[phase]}
          </h2>
          {marketingAudiences.map((audience) => {
            const cell = { audience, phase };
            const there = inCell(cell);
            return (
              <div
                key={audience}
                className={classes.cell}
                data-empty={there.length === 0}
                data-out={filtered && there.length === 0}
              >
                <h3 className={classes.audience}>{t.audiences[audience]}</h3>
                {there.length === 0 ? (
                  <p className={classes.none}>{filtered ? '' : t.none}</p>
                ) : (
                  <ul className={classes.products}>
                    {there.map((product) => (
                      <ProductCard
                        key={product.id}
                        product={product}
                        ownerName={nameOf(product.ownerId)}
                        today={today}
                        onOpen={writes ? () => onOpen(product) : null}
                      />
                    ))}
                  </ul>
                )}
                {writes && !filtered ? (
                  <Button
                    className={classes.add ?? ''}
                    variant="subtle"
                    size="compact-sm"
                    leftSection={<IconPlus size={16} aria-hidden />}
                    aria-label={t.addTo(t.audiences[audience], t.phases[phase])}
                    onClick={() => onAdd(cell)}
                  >
                    {t.addShort}
                  </Button>
                ) : null}
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
};
