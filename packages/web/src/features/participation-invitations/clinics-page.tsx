export const ClinicsPage = () => null;
