import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command needed. */
export interface Cost {
  /** Processor seconds, user and system, of the command and all it started. */
  cpu: number;
  /** Most memory held at once by the command and all it started, in MB; undefined where it cannot be read (no /proc). */
  memory: number | undefined;
  /** Seconds on the clock. */
  wall: number;
}

/**
 * Runs a command and measures it with the shell's own `times`, which counts children and threads.
 * @throws with the end of its output if the command fails
 */
export function measure(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Cost> {
  const started = performance.now();
  // The second line of `times` is the time of the children: 1m2.345s 0m1.234s.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', ...command], { cwd, env });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  let memory = existsSync('/proc/self/stat') ? 0 : undefined;
  const timer = setInterval(() => {
    if (memory !== undefined && child.pid) memory = Math.max(memory, memoryOf(child.pid));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`${command.join(' ')} ended with ${code}:\n${output.slice(-2000)}`));
      const times = output.trim().split('\n').at(-1) ?? '';
      const cpu = [...times.matchAll(/(\d+)m([\d.,]+)s/g)]
        .map(([, minutes, seconds = '']) => Number(minutes) * 60 + Number(seconds.replace(',', '.')))
        .reduce((sum, part) => sum + part, 0);
      return resolve({ cpu, memory, wall: (performance.now() - started) / 1000 });
    });
  });
}

/** Memory held by a process and all below it, in MB, from Linux's /proc. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
    } catch {
      // It ended between the two looks.
    }
  }
  const below = (pid: number): boolean => pid === root || (parents.has(pid) && below(parents.get(pid) ?? 0));
  let bytes = 0;
  for (const pid of parents.keys())
    if (below(pid))
      try {
        bytes += Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
      } catch {
        // It ended between the two looks.
      }
  return bytes / 1e6;
}
