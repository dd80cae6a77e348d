// Builds dist/ after an install, where the compiler is installed; an install without it uses the dist/ that is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
if (existsSync(compiler)) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio: ['ignore', 2, 2],
  });
  process.exitCode = status ?? 1;
} else if (!existsSync(join(root, 'dist', 'cli.js'))) {
  process.stderr.write(
    'footnote: there is no dist/ and no compiler to build it; run "npm ci" with the development dependencies once\n',
  );
}
