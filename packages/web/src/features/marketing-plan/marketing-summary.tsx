import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { phases } from '@portolan/domain/marketing/marketing-plan';
import { sumPlan } from '@portolan/domain/marketing/plan-sums';
import { said } from '@portolan/domain/people/localized';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { marketingPlanQuery } from '../../api/marketing.ts';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import classes from './marketing-plan.module.css';
import { usePlannedProducts } from './use-planned-products.ts';

/** The marketing plan in a few lines, for the element of the work plan that is about it. */
export const MarketingSummary = () => {
  const texts = useTexts(marketingTexts);
  const t = texts.element;
  const { facts } = useTexts(marketingFormTexts);
  const formats = useFormats();
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const plan = useQuery(marketingPlanQuery(useApi(), organizationId));
  const products = usePlannedProducts().data;
  const today = useOrganizationDay();
  // What the element itself asks stays in front: without the plan its page is whole.
  if (plan.data === undefined || products === undefined) return null;
  const sums = sumPlan(products, today);
  const theme = said(plan.data.theme, language);
  const name = said(plan.data.portalName, language);
  const isEmpty = theme === '' && name === '' && sums.products === 0;
  const open = phases.filter(
    (phase) =>
      !products.some(
        (product) =>
          product.phase === phase && product.audience === 'patients' && product.status !== 'dropped',
      ),
  );
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" my="lg">
      <Group justify="space-between" align="baseline" gap="xs" mb="sm">
        <Title order={2} size="h3">
          {t.title}
        </Title>
        <Anchor
          fw={600}
          renderRoot={(props) => (
            <Link to="/o/$organizationId/campaigns/plan" params={{ organizationId }} {...props} />
          )}
        >
          {isEmpty ? t.begin : t.open}
        </Anchor>
      </Group>
      {isEmpty ? (
        <Text>{t.nothing}</Text>
      ) : (
        <>
          <dl className={classes.facts}>
            <div>
              <dt>{facts.theme}</dt>
              <dd>{theme || facts.themeMissing}</dd>
            </div>
            <div>
              <dt>{facts.name}</dt>
              <dd>{name || facts.nameMissing}</dd>
            </div>
            <div>
              <dt>{texts.sums.cost}</dt>
              <dd>{formats.cents(sums.cost)}</dd>
            </div>
          </dl>
          <ul className={classes.summary}>
            <li>{t.products(sums.products)}</li>
            <li>{t.state(sums.done, sums['in-work'], sums.planned)}</li>
            {sums.late === 0 ? null : <li className={classes.overdue}>{t.late(sums.late)}</li>}
          </ul>
          {open.length === 0 || sums.products === 0 ? null : (
            <Text c="dimmed" size="sm" mt="xs">
              {t.missing(formats.list(open.map((phase) => texts.phases[phase].toLocaleLowerCase(language))))}
            </Text>
          )}
        </>
      )}
    </Paper>
  );
};
