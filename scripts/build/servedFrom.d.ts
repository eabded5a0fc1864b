export function servedFrom(given: string): string;
