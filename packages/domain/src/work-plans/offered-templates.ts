import type { JoinedProgram } from '../programs/joined-program.ts';
import type { WorkPlan } from './work-plan.ts';

type Reference = WorkPlan['template'];
export type OfferedTemplate = Reference & { readonly programName: string };

/**
 * The template versions that the programs a plan belongs to have come to use: newer ones of its own template; and another
 * template only while none of its programs uses the plan's own, or two programs would send it to and fro.
 */
export const offeredTemplates = (
  plan: Pick<WorkPlan, 'template'>,
  programs: readonly Pick<JoinedProgram, 'name' | 'template' | 'closedAt'>[],
): OfferedTemplate[] => {
  const open = programs.filter(({ closedAt }) => closedAt === null);
  const own = open.filter(({ template }) => template.id === plan.template.id);
  const wanted =
    own.length > 0 ? own.filter(({ template }) => template.version > plan.template.version) : open;
  return wanted
    .map(({ name, template }) => ({ ...template, programName: name }))
    .filter(
      (one, index, all) =>
        all.findIndex(({ id, version }) => id === one.id && version === one.version) === index,
    );
};
