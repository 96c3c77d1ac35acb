import type { ModuleRequests } from './module-requests.ts';

/** Each module's part, in a file of its own. */
export const everyModule: readonly ModuleRequests[] = [];
