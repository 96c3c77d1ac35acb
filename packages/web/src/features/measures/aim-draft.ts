import type { Measure } from '@portolan/domain/measures/measure';
import type { Aim, Figure } from '@portolan/domain/measures/measure-settings';
import { type FigureTextFault, readFigure } from '../../i18n/figure-text.ts';

export const aimPoints = ['baseline', 'startUp', 'midProject', 'target'] as const;
export type AimPoint = (typeof aimPoints)[number];

/** A figure as somebody types it. */
export type FigureDraft = { readonly n: string; readonly d: string };
export type AimDraft = Readonly<Record<AimPoint, FigureDraft>>;

/** Why a field is not right: its text, one of two numbers missing, or more than the number it is of. */
export type AimFault = FigureTextFault | 'both' | 'above';
export type AimFaults = Readonly<
  Record<AimPoint, { readonly n: AimFault | null; readonly d: AimFault | null }>
>;

type Counting = Pick<Measure, 'kind' | 'decimals'>;

const typed = (value: number | undefined, decimals: number): string =>
  value === undefined ? '' : (value / 10 ** decimals).toFixed(decimals);

/** What is set, as text with a decimal point. */
export const aimDraftOf = (aim: Aim | undefined, { decimals }: Counting): AimDraft => {
  const draft = (point: AimPoint): FigureDraft => ({
    n: typed(aim?.[point]?.n, decimals),
    d: typed(aim?.[point]?.d, decimals),
  });
  return {
    baseline: draft('baseline'),
    startUp: draft('startUp'),
    midProject: draft('midProject'),
    target: draft('target'),
  };
};

type ReadPoint = {
  readonly figure: Figure | null;
  readonly n: AimFault | null;
  readonly d: AimFault | null;
};

const right = { n: null, d: null } as const;

const readPoint = ({ n, d }: FigureDraft, { kind, decimals }: Counting): ReadPoint => {
  const top = readFigure(n, decimals);
  const below = kind === 'rate' ? readFigure(d, decimals) : null;
  const nFault = top.kind === 'fault' ? top.why : null;
  const dFault = below?.kind === 'fault' ? below.why : null;
  if (nFault !== null || dFault !== null) return { figure: null, n: nFault, d: dFault };
  if (top.kind !== 'figure')
    return below?.kind === 'figure' ? { figure: null, n: 'both', d: null } : { figure: null, ...right };
  if (below === null) return { figure: { n: top.value }, ...right };
  if (below.kind !== 'figure') return { figure: null, n: null, d: 'both' };
  if (top.value > below.value) return { figure: null, n: 'above', d: null };
  return { figure: { n: top.value, d: below.value }, ...right };
};

export type ReadAim =
  | { readonly ok: true; readonly aim: Aim | null }
  | { readonly ok: false; readonly faults: AimFaults };

/** The aim that was typed, null where nothing was; or what is wrong, by field. */
export const readAim = (draft: AimDraft, measure: Counting): ReadAim => {
  const read = {
    baseline: readPoint(draft.baseline, measure),
    startUp: readPoint(draft.startUp, measure),
    midProject: readPoint(draft.midProject, measure),
    target: readPoint(draft.target, measure),
  };
  if (aimPoints.some((point) => read[point].n !== null || read[point].d !== null))
    return { ok: false, faults: read };
  const aim = {
    baseline: read.baseline.figure,
    startUp: read.startUp.figure,
    midProject: read.midProject.figure,
    target: read.target.figure,
  };
  return { ok: true, aim: aimPoints.every((point) => aim[point] === null) ? null : aim };
};

/** The aims that were typed, by series; or the first series in which something is wrong. */
export const readAims = (
  drafts: Readonly<Record<string, AimDraft>>,
  measure: Counting,
):
  | { readonly ok: true; readonly aims: Readonly<Record<string, Aim | null>> }
  | { readonly ok: false; readonly wrong: string } => {
  const aims: Record<string, Aim | null> = {};
  for (const [series, draft] of Object.entries(drafts)) {
    const read = readAim(draft, measure);
    if (!read.ok) return { ok: false, wrong: series };
    aims[series] = read.aim;
  }
  return { ok: true, aims };
};
