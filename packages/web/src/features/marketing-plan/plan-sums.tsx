import type { Day } from '@portolan/domain/days';
import { sumPlan } from '@portolan/domain/marketing/plan-sums';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './marketing-plan.module.css';
import type { PlannedProduct } from './use-planned-products.ts';

type PlanSumsProps = { readonly products: readonly PlannedProduct[]; readonly today: Day };

/** The whole plan in five figures. */
export const PlanSums = ({ products, today }: PlanSumsProps) => {
  const t = useTexts(marketingTexts).sums;
  const formats = useFormats();
  const sums = sumPlan(products, today);
  return (
    <section aria-label={t.label}>
      <dl className={classes.sums}>
        <div>
          <dt>{t.products}</dt>
          <dd>{formats.number(sums.products)}</dd>
          {sums.dropped === 0 ? null : <dd className={classes.unpriced}>{t.dropped(sums.dropped)}</dd>}
        </div>
        <div>
          <dt>{t.done}</dt>
          <dd>{formats.number(sums.done)}</dd>
        </div>
        <div>
          <dt>{t.inWork}</dt>
          <dd>{formats.number(sums['in-work'])}</dd>
        </div>
        <div data-late={sums.late > 0}>
          <dt>{t.late}</dt>
          <dd>{formats.number(sums.late)}</dd>
        </div>
        <div>
          <dt>{t.cost}</dt>
          <dd>{formats.cents(sums.cost)}</dd>
          {sums.unpriced === 0 ? null : <dd className={classes.unpriced}>{t.unpriced(sums.unpriced)}</dd>}
        </div>
      </dl>
    </section>
  );
};
