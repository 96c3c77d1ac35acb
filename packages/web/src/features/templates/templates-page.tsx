export const TemplatesPage = () => null;
