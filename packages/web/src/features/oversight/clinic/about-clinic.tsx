import { Button, Paper, Title } from '@mantine/core';
import type { GranteeView } from '@portolan/contract/oversight-routes';
import type { Program } from '@portolan/domain/programs/program';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { IconUserCog } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { allMembersQuery } from '../../../api/member-names.ts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { mayWriteIn } from '../../../program/rights.ts';
import { AssignDialog } from './assign-dialog.tsx';
import classes from './clinic-page.module.css';

type AboutProps = { readonly program: Program; readonly view: GranteeView };

const useFacts = ({ program, view }: AboutProps): readonly (readonly [string, string])[] => {
  const texts = useTexts(granteeTexts);
  const t = texts.clinic;
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const members = useQuery(allMembersQuery(useApi(), organizationId)).data ?? [];
  const { live } = view.participation;
  const award = program.awards.find(({ id }) => id === view.grantee.awardId);
  const coaches = view.grantee.coaches.map(
    (coach) => members.find(({ personId }) => personId === coach)?.name ?? texts.assign.former,
  );
  return [
    [t.award, award === undefined ? t.noAward : `${award.label}, ${formats.dollars(award.dollars)}`],
    [t.coaches, coaches.length === 0 ? t.nobody : formats.list(coaches)],
    ...(live === null
      ? []
      : ([
          [t.ehrVendor, live.ehrVendor || t.unsaid],
          [t.portalVendor, live.portalVendor || t.unsaid],
          [t.sites, live.sites === 0 ? t.unsaid : formats.number(live.sites)],
          [t.patients, live.patientsPerYear === null ? t.unsaid : formats.number(live.patientsPerYear)],
        ] as const)),
  ];
};

/** What the clinic says of itself, and what the foundation decided about it. */
export const AboutClinic = ({ program, view }: AboutProps) => {
  const t = useTexts(granteeTexts);
  const { role } = useCurrentOrganization();
  const [opened, setOpened] = useState(false);
  const facts = useFacts({ program, view });
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="about-clinic">
      <Title order={2} id="about-clinic" mb="sm">
        {t.clinic.about}
      </Title>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mayWriteIn(program, role) ? (
        <Button
          variant="default"
          mt="md"
          leftSection={<IconUserCog size={18} aria-hidden />}
          onClick={() => setOpened(true)}
        >
          {t.assign.change}
        </Button>
      ) : null}
      {opened ? <AssignDialog program={program} view={view} onClose={() => setOpened(false)} /> : null}
    </Paper>
  );
};
