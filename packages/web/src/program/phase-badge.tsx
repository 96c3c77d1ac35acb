import type { ProgramPhase } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { useTexts } from '../i18n/language-provider.tsx';
import classes from './phase-badge.module.css';

/** Whether a program has begun, runs or is over, in a word. */
export const PhaseBadge = ({ phase }: { readonly phase: ProgramPhase }) => (
  <span className={classes.badge} data-phase={phase}>
    {useTexts(programTexts).phases[phase]}
  </span>
);
