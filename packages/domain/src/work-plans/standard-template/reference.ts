/** Names the standard template in its current version, for those who need not read it. */
export const standardTemplateReference = { id: 'standard', version: 1 } as const;
