import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useStore } from 'zustand';
import { LastPanel } from '../../../renderer/features/lasts/LastPanel.tsx';
import type { PatternChoice } from '../../../renderer/features/pattern/garment-edits.ts';
import {
  createGarmentStore,
  type GarmentStore,
} from '../../../renderer/features/pattern/garment-history.ts';
import type { Language } from '../../../shared/customer/customer.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const FEET: MeasurementSet = {
  footLength: { left: 270, right: 278 },
  ballGirth: 250,
  footWaistGirth: 246,
  instepGirth: { left: 254, right: 268 },
  shortHeelGirth: 341,
  ballWidth: 101,
  heelWidth: 66,
};

type HostProps = { readonly garment: GarmentStore; readonly measurements: MeasurementSet };

function Host({ garment, measurements }: HostProps) {
  const choice = useStore(garment.store, ({ history }) => history.present);
  return (
    <LastPanel choice={choice} measurements={measurements} wearer="men" onCommit={garment.commit} />
  );
}

async function arrange(measurements: MeasurementSet = FEET, language: Language = 'en') {
  const plain: PatternChoice = { design: 'oxford', designOptions: {}, allowanceMm: 10 };
  const garment = createGarmentStore(plain, () => {});
  const chosen = () => garment.store.getState().history.present;
  renderInStudio(<Host garment={garment} measurements={measurements} />, {
    studio: createFakeStudio(),
    path: '/',
    language,
  });
  await screen.findByText(/Your lasts, best first|Vos formes|as soon as length/, {
    selector: 'h3, p',
  });
  return { garment, chosen };
}

const foot = (name: string) => within(screen.getByRole('region', { name }));
const select = (side: string, name: string) =>
  foot(side).getByRole<HTMLSelectElement>('combobox', { name });

describe('the last of each foot', () => {
  it('is proposed in its own size, named in every system, with the reasons in words', async () => {
    await arrange();

    expect(select('Left foot', 'Mondopoint').value).toBe('270');
    expect(select('Right foot', 'Mondopoint').value).toBe('280');
    expect(foot('Left foot').getByText('EU').parentElement?.textContent).toBe('EU43');
    expect(
      screen.getByText('The feet differ by 0.8 cm in length: each has its own size.'),
    ).toBeDefined();
    expect(
      foot('Right foot').getByText(/^Build up .* of leather round the instep\.$/),
    ).toBeDefined();
    expect(foot('Left foot').queryByText(/^Build up/)).toBeNull();
    expect(foot('Left foot').getByRole('img', { name: /Left foot on the bottom/ })).toBeDefined();
  });

  it('is another when a person chooses another, and what was proposed after undo', async () => {
    const { garment, chosen } = await arrange();
    fireEvent.click(screen.getByRole('button', { name: /^Chisel toe, 25 mm heel/ }));

    expect(chosen().lasts?.left).toMatchObject({ lastId: 'chisel-25', toe: 'chisel' });
    expect(await screen.findByText('Chosen: Chisel toe, 25 mm heel.')).toBeDefined();
    garment.undo();
    expect(chosen().lasts).toBeUndefined();
    expect(await screen.findByText('Proposed: Round toe, 25 mm heel.')).toBeDefined();
  });

  it('is of one size for both where a person wants it so, with what that means', async () => {
    const { chosen } = await arrange();
    fireEvent.click(screen.getByRole('radio', { name: 'One size for both' }));

    expect(chosen().lasts?.left.sizes.footLengthMm).toBe(280);
    expect(await screen.findByText(/a size for each foot would fit better/)).toBeDefined();
    expect(foot('Left foot').getByText(/^Too long: /)).toBeDefined();

    fireEvent.change(select('Left foot', 'Mondopoint'), { target: { value: '275' } });
    expect(chosen().lasts?.right.sizes.footLengthMm).toBe(275);
  });

  it('has the width that a person chooses for one foot', async () => {
    const { chosen } = await arrange();
    fireEvent.change(select('Left foot', 'Width'), { target: { value: 'J' } });

    expect(chosen().lasts?.left.widthId).toBe('J');
    expect(chosen().lasts?.right.widthId).not.toBe('J');
    expect(await foot('Left foot').findByText(/^Width J was chosen/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Back to what the studio proposes' }));
    expect(chosen().lasts).toBeUndefined();
  });

  it('waits for the measures of the feet', async () => {
    const { ballGirth: _, ...rest } = FEET;
    await arrange(rest);
    expect(screen.getByText(/proposes a last as soon as/)).toBeDefined();
  });

  it('says so when no last comes in the size', async () => {
    await arrange({ ...FEET, footLength: 190 });
    expect(screen.getByText(/^No last of your table comes in the size/)).toBeDefined();
    expect(screen.getAllByText(/^Not made so small: for feet from/)).toHaveLength(4);
  });

  it('speaks French', async () => {
    await arrange(FEET, 'fr');
    expect(screen.getByText('Proposée : Bout rond, talon de 25 mm.')).toBeDefined();
  });
});
