import {
  cancelClosing,
  downloadExport,
  getClosing,
  listExports,
  requestClosing,
  requestExport,
} from '@portolan/contract/export-routes';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** The organization's archives, newest first; looked at again while one is being made. */
export const exportsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['exports', organizationId],
    queryFn: async ({ signal }) => (await api(listExports, { params: { organizationId }, signal })).items,
    refetchInterval: ({ state }) =>
      state.data?.some((one) => one.state === 'waiting' || one.state === 'running') ? 1500 : false,
  });

export const closingQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['closing', organizationId],
    queryFn: async ({ signal }) => (await api(getClosing, { params: { organizationId }, signal })).closing,
    staleTime: 300_000,
  });

export const askForExport = (api: Api, organizationId: string) =>
  api(requestExport, { params: { organizationId } });

export const addressOfExport = (api: Api, organizationId: string, exportId: string) =>
  api(downloadExport, { params: { organizationId, exportId } });

export const askForClosing = (api: Api, organizationId: string, name: string, idempotencyKey: string) =>
  api(requestClosing, { params: { organizationId }, body: { name }, idempotencyKey });

export const callClosingOff = (api: Api, organizationId: string) =>
  api(cancelClosing, { params: { organizationId } });
