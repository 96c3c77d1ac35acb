export const GranteePage = () => null;
