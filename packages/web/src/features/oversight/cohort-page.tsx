export const CohortPage = () => null;
