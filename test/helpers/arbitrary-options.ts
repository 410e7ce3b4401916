import fc from 'fast-check';

import type {
  DesignDefinition,
  OptionDefinition,
  OptionValues,
} from '../../shared/pattern/design.ts';

const anyValue = (option: OptionDefinition): fc.Arbitrary<number | string | boolean> => {
  if (option.kind === 'choice') return fc.constantFrom(...option.values);
  if (option.kind === 'toggle') return fc.boolean();
  if (option.kind === 'count') return fc.integer({ min: option.min, max: option.max });
  return fc.double({ min: option.min, max: option.max, noNaN: true });
};

/** Any choice a person may make: every option set or left alone, anywhere within its bounds. */
export const optionsOf = (definition: DesignDefinition): fc.Arbitrary<OptionValues> =>
  fc
    .record(Object.fromEntries(definition.options.map((option) => [option.id, anyValue(option)])), {
      requiredKeys: [],
    })
    .map((options) =>
      Object.fromEntries(
        Object.entries(options).flatMap(([id, value]) =>
          value === undefined ? [] : [[id, value]],
        ),
      ),
    );

/** What changes how a garment looks and which pieces it has, at the defaults of its fit. */
export const stylesOf = (definition: DesignDefinition): fc.Arbitrary<OptionValues> =>
  optionsOf({
    ...definition,
    options: definition.options.filter(({ kind }) => kind === 'choice' || kind === 'toggle'),
  });
