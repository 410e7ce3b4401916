// Read by zod as soon as it is loaded. The page's content policy forbids compiled code, and in the
// built page a shared chunk with schemas may run before the first module of the program.
globalThis.__zod_globalConfig = { jitless: true };
