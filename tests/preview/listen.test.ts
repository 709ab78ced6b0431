// @vitest-environment node
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../scripts/preview/listen';
import { usualPort } from '../../scripts/preview/options';
import { listenAnywhere } from './fixture';

const servers: Server[] = [];
const server = (): Server => {
  const made = createServer();
  servers.push(made);
  return made;
};
afterEach(() => {
  for (const made of servers.splice(0)) made.close();
});

describe('where the server listens', () => {
  it('a busy port that was asked for: names it and the mend', async () => {
    const busy = await listenAnywhere(server());
    await expect(listen(server(), '127.0.0.1', busy)).rejects.toThrow(
      `Port ${busy} is in use by another program. Stop that program, or choose another port: npm start -- --port `,
    );
  });

  it('the usual port gives way to a free one', async () => {
    const first = await listen(server(), '127.0.0.1', undefined);
    const second = await listen(server(), '127.0.0.1', undefined);
    expect(first).toBeGreaterThanOrEqual(usualPort);
    expect(second).toBeGreaterThan(first);
    expect(second).toBeLessThanOrEqual(usualPort + 10);
  });

  it('an address that this computer does not have', async () => {
    await expect(listen(server(), '192.0.2.1', 4180)).rejects.toThrow('This computer has no address "192.0.2.1"');
  });
});
