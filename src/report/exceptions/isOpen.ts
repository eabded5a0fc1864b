import type { Finding } from '../finding';

/** Whether a finding still asks for something: one that a person has accepted with a reason is counted nowhere. */
export const isOpen = ({ accepted }: Pick<Finding, 'accepted'>): boolean => accepted === undefined;
