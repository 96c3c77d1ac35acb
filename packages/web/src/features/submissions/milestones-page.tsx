export const MilestonesPage = () => null;
