export const ResourcesPage = () => null;
