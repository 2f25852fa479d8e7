import { execFileSync } from 'node:child_process';

/** Tests of the command line run what users run: the compiled program. Build it once before them. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
