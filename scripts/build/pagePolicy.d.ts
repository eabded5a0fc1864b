export const pagePolicy: string;
