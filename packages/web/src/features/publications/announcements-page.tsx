export const AnnouncementsPage = () => null;
