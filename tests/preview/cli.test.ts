// @vitest-environment node
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { runScript } from '../package/run';
import { listenAnywhere } from './fixture';

describe.each(['scripts/preview.ts', 'scripts/start.ts'])('%s', (script) => {
  it('explains itself', () => {
    const { status, stdout } = runScript(script, ['--help']);
    expect(status).toBe(0);
    for (const option of ['--port', '--host', '--profile', '--no-open', 'moodle-like']) expect(stdout).toContain(option);
  });

  it.each([
    [['--prot', '4180'], "Unknown option '--prot'", 'The options are --port'],
    [['4180'], 'Unexpected argument', 'The options are --port'],
    [['--port', 'many'], '"many" is not a port', '--port 4180'],
    [['--port', '70000'], '"70000" is not a port', '--port 4180'],
    [['--profile', 'odd'], 'Unknown profile "odd"', 'amnesiac'],
  ])('stops at %j with one clear message', (words, ...messages) => {
    const { status, stdout, stderr } = runScript(script, words);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    for (const message of messages) expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('npm run preview', () => {
  it('stops at a busy port', async () => {
    const busy = createServer();
    const port = await listenAnywhere(busy);
    const { status, stderr } = runScript('scripts/preview.ts', ['--no-open', '--port', String(port)]);
    busy.close();
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
  });
});
