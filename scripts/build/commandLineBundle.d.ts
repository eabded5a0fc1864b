export function commandLineBundle(project?: string): Promise<URL>;
