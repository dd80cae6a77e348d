import { execFileSync } from 'node:child_process';

/** Builds dist/ once before the tests, so that those which start the process start what is shipped. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/prepare.mjs'], { stdio: 'inherit' });
}
