import { create } from './create.ts';

export const handler = create(process.env);
