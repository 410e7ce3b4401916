import { configure } from '@testing-library/react';

// One second is too short where two slow cores run several tests at once; a hang still ends.
configure({ asyncUtilTimeout: 10_000 });
