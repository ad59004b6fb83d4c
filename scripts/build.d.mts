export function build(parts?: { main?: boolean; cli?: boolean }): Promise<void>;
