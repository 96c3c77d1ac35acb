export const OversightPage = () => null;
