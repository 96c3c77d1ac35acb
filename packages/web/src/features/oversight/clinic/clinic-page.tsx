import { Alert, Anchor, Stack } from '@mantine/core';
import type { CohortColumn, GranteeView } from '@portolan/contract/oversight-routes';
import type { Program } from '@portolan/domain/programs/program';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { IconDoorExit } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../../../api/api.tsx';
import { isProblem } from '../../../api/is-problem.ts';
import { cohortElementsQuery, granteeQuery } from '../../../api/oversight.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { ProgramGate } from '../../../program/program-gate.tsx';
import { CoachNotes } from '../notes/coach-notes.tsx';
import { AboutClinic } from './about-clinic.tsx';
import { ClinicElements } from './clinic-elements.tsx';
import classes from './clinic-page.module.css';

/** What other parts of this page need to know of the clinic. */
export type ShownClinic = {
  readonly programId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly hasLeft: boolean;
  /** The elements of the plan that the clinic shares, in their order; null while it shares none. */
  readonly elements: readonly { readonly id: string; readonly title: string }[] | null;
};
type ClinicPageProps = { readonly children: (clinic: ShownClinic) => ReactNode };

const BackLink = ({ program }: { readonly program: Program }) => {
  const t = useTexts(granteeTexts).clinic;
  const { organizationId } = useCurrentOrganization();
  return (
    <Anchor
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/programs/$programId/cohort"
          params={{ organizationId, programId: program.id }}
          {...props}
        />
      )}
    >
      {`${program.name}: ${t.back}`}
    </Anchor>
  );
};

type FoundProps = ClinicPageProps & {
  readonly program: Program;
  readonly view: GranteeView;
  readonly columns: readonly CohortColumn[];
};

const Found = ({ program, view, columns, children }: FoundProps) => {
  const t = useTexts(granteeTexts).clinic;
  const { days } = useTexts(oversightTexts).left;
  const formats = useFormats();
  const { language } = useLocale();
  const { role } = useCurrentOrganization();
  const { participation } = view;
  const { programId, clinicId, name, place, status, joinedAt, leftAt } = participation;
  const hasLeft = status === 'left';
  const took =
    leftAt === null
      ? `${t.joined} ${formats.date(joinedAt)}`
      : days(formats.date(joinedAt), formats.date(leftAt));
  const elements = columns.map(({ id, title }) => ({ id, title: title[language] }));
  return (
    <>
      <PageHeader
        title={name}
        documentTitle={`${name} · ${program.name}`}
        above={<BackLink program={program} />}
        description={
          <>
            {place === '' ? null : <div>{place}</div>}
            <div>{took}</div>
          </>
        }
      />
      {hasLeft ? (
        <Alert
          mb="lg"
          color="gray"
          icon={<IconDoorExit aria-hidden />}
          title={t.left(formats.date(leftAt ?? joinedAt))}
        >
          {t.leftLead}
        </Alert>
      ) : null}
      <div className={classes.layout}>
        <Stack gap="lg">
          {hasLeft ? null : <ClinicElements participation={participation} columns={columns} />}
          {children({
            programId,
            clinicId,
            clinicName: name,
            hasLeft,
            elements: participation.live?.plan ? elements : null,
          })}
        </Stack>
        <Stack gap="lg">
          <AboutClinic program={program} view={view} />
          {role === 'viewer' ? null : <CoachNotes programId={programId} clinicId={clinicId} />}
        </Stack>
      </div>
    </>
  );
};

const ClinicOf = ({ program, children }: ClinicPageProps & { readonly program: Program }) => {
  const t = useTexts(granteeTexts).clinic;
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const { clinicId = '' } = useParams({ strict: false });
  const params = { organizationId, programId: program.id };
  const clinic = useQuery(granteeQuery(api, { ...params, clinicId }));
  const template = clinic.data?.participation.live?.plan?.template ?? program.template;
  const columns = useQuery(cohortElementsQuery(api, params, template));
  if (clinic.data && columns.data)
    return (
      <Found program={program} view={clinic.data} columns={columns.data}>
        {children}
      </Found>
    );
  const failed = [clinic, columns].find(({ isError }) => isError);
  if (failed === undefined) return <LoadingState rows={6} />;
  if (isProblem(failed.error, 'not-found'))
    return (
      <PageHeader title={t.notFound} description={t.notFoundLead} above={<BackLink program={program} />} />
    );
  return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
};

/** One clinic of a program as the foundation sees it; other features add their parts. */
export const ClinicPage = ({ children }: ClinicPageProps) => (
  <ProgramGate>{(program) => <ClinicOf program={program}>{children}</ClinicOf>}</ProgramGate>
);
