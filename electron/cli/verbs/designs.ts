import type { DesignDefinition, OptionDefinition } from '../../../shared/pattern/design.ts';
import { isDesignId } from '../../../shared/pattern/design-id.ts';
import { DESIGNS, designDefinition } from '../../../shared/pattern/designs/index.ts';
import { appRoot, resourcesFolder } from '../../app-root.ts';
import { loadTexts } from '../../texts.ts';
import { designName } from '../design-name.ts';
import { readLanguage } from '../read-language.ts';
import { readOptions } from '../read-options.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise designs [DESIGN] [--language en|fr] [--json]

Lists the designs that can be drafted: pieces, measurements, options with their ranges.
Percentages are fractions: 0.04 is 4 %.
`;

export const verb: Verb = {
  name: 'designs',
  summary: 'list the designs, what they measure and what can be chosen',
  help: HELP,
  run: async (args, { stdout }) => {
    const { values, positionals } = readOptions('designs', args, {
      language: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
    });
    const language = readLanguage('designs', values.language);
    const translate = await loadTexts(resourcesFolder(appRoot()), language, ['designs']);
    const [id, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`designs: "${more[0]}" is not understood`);
    if (id !== undefined && !isDesignId(id)) {
      throw new UsageError(`designs: there is no design "${id}"; "toise designs" lists them`);
    }
    const designs = id === undefined ? DESIGNS : [designDefinition(id)];
    const named = designs.map(({ id: designId, ...design }) => ({
      id: designId,
      name: designName(designId, translate),
      ...design,
    }));
    stdout.write(
      values.json
        ? `${JSON.stringify(named)}\n`
        : designs.map((design) => words(design, designName(design.id, translate))).join('\n'),
    );
    return 0;
  },
};

function words(design: DesignDefinition, name: string): string {
  const { id, version, pieces, measurements, optionalMeasurements, options } = design;
  const optional =
    optionalMeasurements.length > 0 ? [`  may use   ${optionalMeasurements.join(' ')}`] : [];
  return [
    `${id}: ${name} (${version})`,
    `  pieces    ${pieces.map((piece) => piece.id).join(' ')}`,
    `  measures  ${measurements.join(' ')}`,
    ...optional,
    '  options',
    ...options.map((option) => `    ${option.id.padEnd(26)} ${range(option)}`),
    '',
  ].join('\n');
}

function range(option: OptionDefinition): string {
  if (option.kind === 'toggle') return `true or false (${option.default})`;
  if (option.kind === 'choice') return `${option.values.join(' | ')} (${option.default})`;
  return `${option.min} to ${option.max} (${option.default}) ${option.kind}`;
}
