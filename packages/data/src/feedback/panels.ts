import type { Panel, PanelSurvey } from '@portolan/domain/feedback/panel';
import type { Month } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { panelKind, panelSurveyKind } from './panel-records.ts';

/** A clinic's panels; few enough to be read together. */
export const openPanels = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.panels);
  return {
    find: (panelId: string): Promise<Panel | null> =>
      getItem(database, 'tenant', { pk, sk: panelId }, panelKind),

    /** Oldest first. */
    all: (): Promise<Panel[]> => queryAll(database, { table: 'tenant', pk }, panelKind),

    put: <R extends string>(panel: Panel, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: panelKind.toItem({ pk, sk: panel.id }, panel),
      expected,
      refusal,
    }),
  };
};

/** In which months a panel was asked. */
export const openPanelSurveys = (database: Database, organizationId: string) => {
  const partition = (panelId: string) => partitionOf(organizationId, collections.panelSurveys(panelId));
  return {
    find: (panelId: string, month: Month): Promise<PanelSurvey | null> =>
      getItem(database, 'tenant', { pk: partition(panelId), sk: month }, panelSurveyKind),

    /** The last months that were asked in, newest first. */
    latest: (panelId: string, count: number): Promise<PanelSurvey[]> =>
      queryAll(
        database,
        { table: 'tenant', pk: partition(panelId), descending: true },
        panelSurveyKind,
        count,
      ),

    /** Once for each month. */
    put: <R extends string>(survey: PanelSurvey, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: panelSurveyKind.toItem({ pk: partition(survey.panelId), sk: survey.month }, survey),
      expected: 'absent',
      refusal,
    }),
  };
};
