export const BarriersPage = () => null;
