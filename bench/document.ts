export function document(_path: string): void {}
