import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

// CommonJS, of which Node and the test runner think differently.
const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');

export interface Stored {
  readonly id: string;
  readonly registration: string;
  readonly session: string;
  /** As it was sent. */
  readonly statement: Statement;
}

/** Of a statement, only what the rules look at; everything may be missing or wrong. */
export interface Statement {
  readonly id?: string;
  readonly actor?: unknown;
  readonly verb?: { readonly id?: string };
  readonly object?: { readonly id?: string; readonly definition?: Readonly<Record<string, unknown>> };
  readonly result?: Readonly<Record<string, unknown>> & { readonly score?: Readonly<Record<string, number>> };
  readonly context?: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly timestamp?: string;
}

export interface Document {
  readonly body: string;
  readonly etag: string;
}

/** Statements and documents in an embedded SQL database that lives as long as the server. */
export function createStore() {
  const db = new Database();
  db.exec(`
    CREATE TABLE statements (seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, registration TEXT, session TEXT, body TEXT NOT NULL);
    CREATE TABLE documents (key TEXT PRIMARY KEY, body TEXT NOT NULL);
  `);
  const row = (found: Readonly<Record<string, unknown>>): Stored => ({
    id: String(found['id']),
    registration: String(found['registration']),
    session: String(found['session']),
    statement: JSON.parse(String(found['body'])) as Statement,
  });

  return {
    close: () => db.close(),
    /** All or nothing. @throws when an id is taken */
    insert(all: readonly Stored[]): void {
      db.exec('BEGIN');
      try {
        for (const { id, registration, session, statement } of all)
          db.run('INSERT INTO statements (id, registration, session, body) VALUES (?, ?, ?, ?)', [
            id,
            registration,
            session,
            JSON.stringify(statement),
          ]);
        db.exec('COMMIT');
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    find(id: string): Stored | undefined {
      const found = db.get('SELECT * FROM statements WHERE id = ?', [id]);
      return found ? row(found as Record<string, unknown>) : undefined;
    },
    ofRegistration: (registration: string): Stored[] =>
      db
        .all('SELECT * FROM statements WHERE registration = ? ORDER BY seq', [registration])
        .map((one) => row(one as Record<string, unknown>)),
    document(key: string): Document | undefined {
      const found = db.get('SELECT body FROM documents WHERE key = ?', [key]) as { body: string } | null;
      return found ? { body: found.body, etag: etagOf(found.body) } : undefined;
    },
    /** Those whose key begins so. */
    documents: (prefix: string): string[] =>
      db
        .all('SELECT body FROM documents WHERE substr(key, 1, ?) = ?', [prefix.length, prefix])
        .map((one) => String((one as { body: string }).body)),
    put: (key: string, body: string): void =>
      void db.run('INSERT OR REPLACE INTO documents (key, body) VALUES (?, ?)', [key, body]),
    remove: (key: string): void => void db.run('DELETE FROM documents WHERE key = ?', [key]),
  };
}

export type Store = ReturnType<typeof createStore>;

/** As xAPI wants it: the SHA-1 of the contents, in quotes. */
export const etagOf = (body: string): string => `"${createHash('sha1').update(body).digest('hex')}"`;
