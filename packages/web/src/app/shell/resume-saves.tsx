import { lazy, Suspense } from 'react';
import { useForgotten } from '../../saving/saving-provider.tsx';

const ResumeElements = lazy(async () => {
  const { ResumeSaves } = await import('../../features/work-plans/resume-saves.tsx');
  return { default: ResumeSaves };
});

/** Loads what sends work left from before, when there is any. */
export const ResumeSaves = () =>
  useForgotten().length === 0 ? null : (
    <Suspense>
      <ResumeElements />
    </Suspense>
  );
