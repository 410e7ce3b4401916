import { z } from 'zod';

/** The page's content policy forbids compiled code; set before the first schema is made. */
z.config({ jitless: true });
