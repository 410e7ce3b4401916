import { describe, expect, it } from 'vitest';

import { runToise } from '../../helpers/run-toise.ts';

describe('the toise command', () => {
  it('lists its verbs, each with a line', async () => {
    const { code, stdout } = await runToise(['--help']);
    expect(code).toBe(0);
    for (const verb of ['designs', 'draft', 'serve', 'doctor', 'backup', 'restore']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${verb} +\\w`, 'm'));
    }
  });

  it.each(['designs', 'draft', 'serve', 'doctor', 'backup', 'restore'])(
    'helps with %s on standard output',
    async (verb) => {
      const { code, stdout, stderr } = await runToise([verb, '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`^toise ${verb}`));
    },
  );

  it.each([
    [['frobnicate'], 'no verb "frobnicate"'],
    [['serve', '--port', 'x'], '--port takes a number from 0 to 65535, not "x"'],
    [['serve', '--port', '70000'], '--port takes a number from 0 to 65535, not "70000"'],
    [['serve', 'shop'], '"shop" is not understood'],
    [['serve', '--bogus'], "Unknown option '--bogus'"],
    [['doctor', 'me'], '"me" is not understood'],
    [['backup', 'x'], '"x" is not understood'],
    [['restore'], 'name one backup'],
    [['restore', 'a', 'b'], 'name one backup'],
    [['restore', '/nowhere/at-all.sqlite'], 'there is no backup "/nowhere/at-all.sqlite"'],
    [['backup', '--data', '/nowhere/at/all'], 'there is no database in /nowhere/at/all'],
  ])('refuses %j with one line and exit 2', async (args, words) => {
    const { code, stdout, stderr } = await runToise(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
