import { Button, Group, Paper, Title } from '@mantine/core';
import type { PlanMove } from '@portolan/domain/work-plans/move-plan';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { move } from '../../../api/templates.ts';
import { templateQuery } from '../../../api/work-plans.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { Differences } from '../differences/differences.tsx';
import classes from './move-plan.module.css';

type MoveOfferProps = { readonly plan: WorkPlan; readonly programName: string; readonly offer: PlanMove };

const useMove = (plan: WorkPlan, offer: PlanMove) => {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organizationId } = useCurrentOrganization();
  const { id, version } = offer.to;
  return useMutation({
    mutationFn: () => move(api, organizationId, plan, { id, version }),
    onSuccess: async () => {
      client.removeQueries({ queryKey: ['work-plans', organizationId, plan.id] });
      await Promise.all([
        client.invalidateQueries({ queryKey: ['work-plans', organizationId] }),
        client.invalidateQueries({ queryKey: ['plan-move', organizationId, plan.id] }),
      ]);
      await navigate({
        to: '/o/$organizationId/plan/$planId',
        params: { organizationId, planId: plan.id },
      });
    },
  });
};

/** What a move would mean for this plan, and the move itself. */
export const MoveOffer = ({ plan, programName, offer }: MoveOfferProps) => {
  const t = useTexts(planMoveTexts).move;
  const { language } = useLocale();
  const { organizationId, role } = useCurrentOrganization();
  const template = useQuery(templateQuery(useApi(), { organizationId, planId: plan.id }));
  const moving = useMove(plan, offer);
  const { from, to, differences, answersKept, answersRetired, elementsRetired } = offer;
  const named = ({ name, version }: typeof from) => t.named(name[language], version);
  const titleOf = (id: string) =>
    differences.find(({ what, elementId }) => what === 'element' && elementId === id)?.name[language] ??
    template.data?.elements.find((element) => element.id === id)?.title[language] ??
    '';
  return (
    <>
      <p>{`${t.lead(programName)} ${t.fromTo(named(from), named(to))}`}</p>
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" mt="lg">
        <Title order={2}>{t.keptTitle}</Title>
        <ul className={classes.list}>
          <li>{t.kept(answersKept)}</li>
          <li>{answersRetired === 0 ? t.noneRetired : t.retired(answersRetired)}</li>
          {elementsRetired.length === 0 ? <li>{t.activities}</li> : null}
          {elementsRetired.map(({ id, title, activities }) => (
            <li key={id}>
              {activities === 0 ? t.emptiedElement(title[language]) : t.element(title[language], activities)}
            </li>
          ))}
        </ul>
      </Paper>
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" mt="lg">
        <Title order={2}>{t.changes}</Title>
        {differences.length === 0 ? (
          <p>{t.noChanges}</p>
        ) : (
          <Differences differences={differences} titleOf={titleOf} />
        )}
      </Paper>
      {moving.isError ? <ErrorState error={moving.error} /> : null}
      {role === 'owner' || role === 'editor' ? (
        <Group mt="lg" gap="sm">
          <Button size="md" loading={moving.isPending} onClick={() => moving.mutate()}>
            {t.confirm}
          </Button>
          <Button
            size="md"
            variant="default"
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/plan/$planId"
                params={{ organizationId, planId: plan.id }}
                {...props}
              />
            )}
          >
            {t.later}
          </Button>
        </Group>
      ) : (
        <p>{t.readOnly}</p>
      )}
    </>
  );
};
