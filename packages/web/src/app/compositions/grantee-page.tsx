import { SharedBarriers } from '../../features/barriers/shared-barriers.tsx';
import { ClinicThreads } from '../../features/discussions/clinic-threads.tsx';
import { ClinicPage, type ShownClinic } from '../../features/oversight/clinic/clinic-page.tsx';
import { ClinicSubmissions } from '../../features/submissions/clinic-submissions.tsx';

const sections = ({ programId, clinicId, clinicName, elements, hasLeft }: ShownClinic) =>
  hasLeft ? (
    <ClinicSubmissions programId={programId} clinicId={clinicId} />
  ) : (
    <>
      <ClinicSubmissions programId={programId} clinicId={clinicId} />
      <SharedBarriers programId={programId} clinicId={clinicId} elements={elements ?? []} />
      <ClinicThreads programId={programId} clinicId={clinicId} clinicName={clinicName} elements={elements} />
    </>
  );

/** One clinic of a program, with what each feature has to say of it. */
export const GranteePage = () => <ClinicPage>{sections}</ClinicPage>;
