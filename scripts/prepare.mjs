// Builds dist/ after an install, where the compiler and the sources are; an install without the development dependencies uses
// the dist/ that is there (the compiler may be about even then: another package names it as an optional peer).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const project = join(root, 'tsconfig.build.json');
const omitsDevelopment = (process.env.npm_config_omit ?? '').split(/\s+/u).includes('dev');

if (!omitsDevelopment && existsSync(compiler) && existsSync(project)) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
} else if (!existsSync(join(root, 'dist', 'cli.js'))) {
  process.stderr.write(
    'footnote: there is no dist/ and no compiler to build it; run "npm ci" with the development dependencies once\n',
  );
}
