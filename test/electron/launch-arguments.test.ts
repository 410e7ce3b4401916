import { describe, expect, it } from 'vitest';

import { launchArguments } from '../../electron/launch-arguments.ts';

describe('what the desktop is started with', () => {
  it('is nothing in particular by default', () => {
    expect(launchArguments(['/app', '--enable-features=X'], '/home/anne')).toEqual({
      training: false,
      data: null,
      file: null,
    });
  });

  it('names training, a folder and a file, relative to where it was started', () => {
    expect(
      launchArguments(['--training', '--data=shop', '--no-sandbox', 'Anne.TOISE'], '/home/anne'),
    ).toEqual({ training: true, data: '/home/anne/shop', file: '/home/anne/Anne.TOISE' });
  });

  it.each(['notes.txt', '--file=x.toise', 'toise'])('takes "%s" for no file of ours', (arg) => {
    expect(launchArguments([arg], '/').file).toBeNull();
  });
});
