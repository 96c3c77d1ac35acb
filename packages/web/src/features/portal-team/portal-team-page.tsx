export const PortalTeamPage = () => null;
