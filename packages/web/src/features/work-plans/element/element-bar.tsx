import { ActionIcon, Button } from '@mantine/core';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconArrowLeft, IconChevronLeft, IconChevronRight, IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { SaveStatus } from '../../../saving/save-decisions.ts';
import { RecordSaveState } from '../../../saving/unsaved-fields.tsx';
import type { OpenPlan, PlanElement } from '../open-plan.ts';
import classes from './element-bar.module.css';

type ElementBarProps = {
  readonly open: OpenPlan;
  readonly part: PlanElement;
  readonly status: SaveStatus;
  readonly onHistory: () => void;
  readonly children: React.ReactNode;
};

const Neighbor = ({
  open,
  part,
  forward,
}: {
  readonly open: OpenPlan;
  readonly part: PlanElement | undefined;
  readonly forward: boolean;
}) => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  if (!part) return null;
  const title = part.template.title[language];
  const label = forward ? t.next(title) : t.previous(title);
  const Icon = forward ? IconChevronRight : IconChevronLeft;
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={label}
      title={label}
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/plan/$planId/elements/$elementId"
          params={{
            organizationId: open.organizationId,
            planId: open.plan.id,
            elementId: part.template.id,
          }}
          {...props}
        />
      )}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
};

/** Stays in view while an element is worked on: the way back and on, whether everything is saved, the history. */
export const ElementBar = ({ open, part, status, onHistory, children }: ElementBarProps) => {
  const t = useTexts(elementTexts);
  const index = open.elements.findIndex(({ template }) => template.id === part.template.id);
  return (
    <div className={classes.bar}>
      <div className={classes.tools}>
        <nav className={classes.navigation} aria-label={t.elementNavigation}>
          <Link
            className={classes.back}
            to="/o/$organizationId/plan/$planId"
            params={{ organizationId: open.organizationId, planId: open.plan.id }}
          >
            <IconArrowLeft size={18} aria-hidden /> {t.back}
          </Link>
          <Neighbor open={open} part={open.elements[index - 1]} forward={false} />
          <Neighbor open={open} part={open.elements[index + 1]} forward />
        </nav>
        <div className={classes.saving}>
          {open.rights === 'read' ? null : <RecordSaveState status={status} />}
        </div>
        <Button
          variant="default"
          className={classes.history ?? ''}
          title={t.history.button}
          onClick={onHistory}
        >
          <IconHistory size={18} aria-hidden />
          <span className={classes.historyWord}>{t.history.button}</span>
        </Button>
      </div>
      {children}
    </div>
  );
};
