export const MovePlanPage = () => null;
