import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { Observations } from '../../../renderer/features/photos/Observations.tsx';
import { LONGEST_OBSERVATION } from '../../../shared/attachment/attachment.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const CUSTOMER = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('an observation', () => {
  it('that is too long is kept as it was typed, says by how much, and is noted once it fits', async () => {
    const studio = createFakeStudio();
    renderInStudio(<Observations customerId={CUSTOMER} />, { studio, path: '/' });
    const field = await screen.findByLabelText<HTMLInputElement>('New observation');
    const long = 'x'.repeat(LONGEST_OBSERVATION + 3);

    fireEvent.change(field, { target: { value: long } });

    expect(field.value).toBe(long);
    expect(screen.getByText(/^3 characters too many: 200 at most\./)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Note' })).toHaveProperty('disabled', true);

    fireEvent.change(field, { target: { value: 'Wears the belt low' } });
    fireEvent.click(screen.getByRole('button', { name: 'Note' }));
    await waitFor(() => expect(studio.data.observations).toHaveLength(1));
  });
});
