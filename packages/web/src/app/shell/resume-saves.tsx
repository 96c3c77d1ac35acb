import { lazy, Suspense } from 'react';
import { useForgotten } from '../../saving/saving-provider.tsx';

const Plans = lazy(async () => {
  const { ResumeSaves } = await import('../../features/work-plans/resume-saves.tsx');
  return { default: ResumeSaves };
});
const Profiles = lazy(async () => {
  const { ResumeProfileSaves } = await import('../../features/organizations/resume-profile-saves.tsx');
  return { default: ResumeProfileSaves };
});
const Teams = lazy(async () => {
  const { ResumeTeamSaves } = await import('../../features/portal-team/resume-team-saves.tsx');
  return { default: ResumeTeamSaves };
});
const Figures = lazy(async () => {
  const { ResumeFigureSaves } = await import('../../features/figures/resume-figure-saves.tsx');
  return { default: ResumeFigureSaves };
});

/** Sends what was typed before a reload; what it takes to do so is loaded only when something is left. */
export const ResumeSaves = () =>
  useForgotten().length === 0 ? null : (
    <Suspense fallback={null}>
      <Plans />
      <Profiles />
      <Teams />
      <Figures />
    </Suspense>
  );
