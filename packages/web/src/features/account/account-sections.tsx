import { DeletionSection } from './deletion-section.tsx';
import { SecuritySection } from './security-section.tsx';

export const AccountSections = () => (
  <>
    <SecuritySection />
    <DeletionSection />
  </>
);
