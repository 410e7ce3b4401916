import type { BodyModel, Sex } from '../../../shared/anthropometry/body-model.ts';
import type { BodyReading } from '../../../shared/anthropometry/body-reading.ts';
import { completeMeasurements, type Estimates } from '../../../shared/anthropometry/completion.ts';
import { ENOUGH_MM, nextReadings } from '../../../shared/anthropometry/next-reading.ts';
import { checkMeasurements } from '../../../shared/anthropometry/plausibility.ts';
import type { MeasurementFile } from '../../../shared/measurement/measurement-file.ts';
import {
  BODY_NAMES,
  FOOT_NAMES,
  MEASUREMENT_NAMES,
  type MeasurementName,
} from '../../../shared/measurement/measurement-name.ts';
import { measurementJsonSchema } from '../../../shared/measurement/measurement-schema.ts';
import { type DesignId, isDesignId } from '../../../shared/pattern/design-id.ts';
import { patternSensitivities } from '../../../shared/pattern/sensitivities.ts';
import { appRoot, resourcesFolder } from '../../app-root.ts';
import { readBodyModel } from '../../services/body-model.ts';
import { draftFailureWords } from '../draft-failure-words.ts';
import { BODY_OPTIONS, BODY_OPTIONS_HELP } from '../exchange-body.ts';
import { eachLine, readBody } from '../read-body.ts';
import { readOptions } from '../read-options.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise measure check    --measurements FILE|--ndjson [--sex M|F] [--age N] [--all]
toise measure complete --measurements FILE|--ndjson [--sex M|F] [--age N]
toise measure next     --measurements FILE|--ndjson --garment DESIGN [--sex M|F] [--age N]
toise measure schema

check     holds every value against all the others: {flags, reference}
complete  estimates the measurements that were not taken, with intervals: {estimates}
next      ranks the readings still to take by what each does for the pattern: {next, enough}
schema    prints the form of our measurement file as JSON Schema

  --measurements FILE  as for "toise draft"; - reads standard input
${BODY_OPTIONS_HELP}  --ndjson             one body a line on standard input, one answer a line
  --sex, --age         for bodies whose file does not say
  --all                check: the score of every value too
`;

type Task = (model: BodyModel, sex: Sex, reading: BodyReading) => unknown;

export const verb: Verb = {
  name: 'measure',
  summary: 'check, complete or plan the measurements of a body',
  help: HELP,
  run: async (args, io) => {
    const { values, positionals } = readOptions('measure', args, {
      ...BODY_OPTIONS,
      measurements: { type: 'string' },
      garment: { type: 'string' },
      sex: { type: 'string' },
      age: { type: 'string' },
      all: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const [kind, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`measure: "${more[0]}" is not understood`);
    if (kind === 'schema') {
      io.stdout.write(measurementJsonSchema());
      return 0;
    }
    const task = taskOf(kind, values.all, values.garment);
    const defaults = { sex: readSex(values.sex), age: readAge(values.age) };
    const model = await readBodyModel(resourcesFolder(appRoot()));
    const answer = (body: MeasurementFile) => {
      const age = body.age ?? defaults.age;
      const reading: BodyReading = {
        measurements: { ...body.others, ...body.measurements },
        ...(body.weightKg === undefined ? {} : { weightKg: body.weightKg }),
        ...(body.stature === undefined ? {} : { stature: body.stature }),
        ...(age === undefined ? {} : { age }),
      };
      return task(model, body.sex ?? defaults.sex, reading);
    };
    if (values.ndjson) await eachLine('measure', io, answer);
    else {
      if (values.measurements === undefined) {
        throw new UsageError('measure: --measurements FILE is missing');
      }
      const body = await readBody('measure', values.measurements, io, values);
      io.stdout.write(`${JSON.stringify(answer(body))}\n`);
    }
    return 0;
  },
};

function taskOf(kind: string | undefined, all: boolean, garment: string | undefined): Task {
  switch (kind) {
    case 'check':
      return (model, sex, reading) => {
        const { flags, reference, scores } = checkMeasurements(model, sex, reading);
        return all ? { flags, reference, scores } : { flags, reference };
      };
    case 'complete':
      return (model, sex, reading) => ({
        estimates: asked(completeMeasurements(model, sex, reading), reading),
      });
    case 'next': {
      if (garment === undefined || !isDesignId(garment)) {
        throw new UsageError('measure: next wants --garment DESIGN; "toise designs" lists them');
      }
      return (model, sex, reading) => next(model, sex, reading, garment);
    }
    default:
      throw new UsageError('measure: say check, complete or next');
  }
}

function next(model: BodyModel, sex: Sex, reading: BodyReading, design: DesignId): unknown {
  const estimates = completeMeasurements(model, sex, reading);
  const values = Object.fromEntries(
    Object.entries(estimates).map(([name, { value }]) => [name, value]),
  ) as { [name in MeasurementName]: number };
  const sensitivities = patternSensitivities(design, values);
  if (!sensitivities.ok) throw new UsageError(`measure: ${draftFailureWords(sensitivities.error)}`);
  const ranked = nextReadings(model, sex, reading, values, sensitivities.value);
  return {
    next: ranked.next.map(({ measurement, gainMm }) => ({
      measurement,
      gainMm: Math.round(gainMm * 100) / 100,
    })),
    enough: ranked.uncertaintyMm <= ENOUGH_MM,
    uncertaintyMm: Math.round(ranked.uncertaintyMm * 100) / 100,
  };
}

function readSex(text: string | undefined): Sex {
  if (text === undefined) return null;
  if (text === 'M' || text === 'F') return text;
  throw new UsageError(`measure: --sex takes M or F, not "${text}"`);
}

/** Years; nobody has been older. */
const OLDEST = 130;

function readAge(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const age = text.trim() === '' ? Number.NaN : Number(text);
  if (age > 0 && age <= OLDEST) return age;
  throw new UsageError(`measure: --age takes years from 1 to ${OLDEST}, not "${text}"`);
}

/** The body, and the feet of those whose feet were measured. */
function asked(estimates: Estimates, { measurements }: BodyReading): Partial<Estimates> {
  const hasFeet = FOOT_NAMES.some((name) => measurements[name] !== undefined);
  const names = hasFeet ? MEASUREMENT_NAMES : BODY_NAMES;
  return Object.fromEntries(names.map((name) => [name, estimates[name]]));
}
