import { Outlet } from '@tanstack/react-router';
import { Frame } from './frame.tsx';

/** The frame of screens that belong to the person rather than to an organization. */
export const AccountLayout = () => (
  <Frame>
    <Outlet />
  </Frame>
);
