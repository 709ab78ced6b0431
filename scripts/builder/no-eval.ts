import { config } from 'zod';

// The policy of this page allows no code made of text; zod would try. Imported before any schema is made.
config({ jitless: true });
