import { Anchor, Button, Group, Paper, Title } from '@mantine/core';
import { said } from '@portolan/domain/people/localized';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { marketingPlanQuery } from '../../api/marketing.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { FactsDialog } from './facts-dialog.tsx';
import classes from './marketing-plan.module.css';

type PlanFactsProps = { readonly writes: boolean; readonly onSaid: (what: string) => void };

type FactProps = {
  readonly name: string;
  readonly missing: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

const Fact = ({ name, missing, wide = false, children }: FactProps) => (
  <div data-wide={wide}>
    <dt>{name}</dt>
    <dd>{children ?? <span className={classes.missing}>{missing}</span>}</dd>
  </div>
);

/** Theme, name, address and touch points: what every product says. */
export const PlanFacts = ({ writes, onSaid }: PlanFactsProps) => {
  const t = useTexts(marketingFormTexts).facts;
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const plan = useQuery(marketingPlanQuery(useApi(), organizationId));
  const [edits, setEdits] = useState(false);
  if (plan.isPending) return <LoadingState rows={1} />;
  if (plan.isError) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />;
  const { theme, portalName, portalAddress, touchPoints } = plan.data;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="said-everywhere">
      <Group justify="space-between" align="baseline" gap="xs" mb="sm">
        <Title order={2} size="h4" id="said-everywhere">
          {t.title}
        </Title>
        {writes ? (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPencil size={16} aria-hidden />}
            aria-label={`${t.edit}: ${t.title}`}
            onClick={() => setEdits(true)}
          >
            {t.edit}
          </Button>
        ) : null}
      </Group>
      <dl className={classes.facts}>
        <Fact name={t.theme} missing={t.themeMissing}>
          {said(theme, language) || null}
        </Fact>
        <Fact name={t.name} missing={t.nameMissing}>
          {said(portalName, language) || null}
        </Fact>
        <Fact name={t.address} missing={t.addressMissing}>
          {portalAddress === '' ? null : (
            <Anchor href={portalAddress} target="_blank" rel="noreferrer">
              {portalAddress}
            </Anchor>
          )}
        </Fact>
        <Fact name={t.touchPoints} missing={t.touchPointsMissing} wide>
          {touchPoints.length === 0 ? null : (
            <ul className={classes.points}>
              {touchPoints.map(({ id, name, note }) => (
                <li key={id}>
                  <strong>{name}</strong>
                  {note === '' ? null : `: ${note}`}
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      {edits ? <FactsDialog plan={plan.data} onSaid={onSaid} onClose={() => setEdits(false)} /> : null}
    </Paper>
  );
};
