import type { BodyModel } from '../../shared/anthropometry/body-model.ts';
import { knownVariables } from '../../shared/anthropometry/body-reading.ts';
import {
  type Calibration,
  type Customer,
  calibratedModel,
  learnCalibration,
  NOT_CALIBRATED,
} from '../../shared/anthropometry/calibration.ts';
import { readingOf } from '../../shared/anthropometry/judge-sheet.ts';
import { ageAt } from '../../shared/customer/age.ts';
import { measurementSetOf } from '../../shared/measurement/session.ts';
import type { Db } from '../db/open-database.ts';
import type {
  BodyReadingRepository,
  BodySession,
} from '../db/repositories/body-reading-repository.ts';
import type { Logger } from '../log.ts';
import { localDate } from './local-date.ts';
import type { ServiceContext } from './service-context.ts';

/** The newest visits tell how the shop measures now; older ones cost time and tell of the past. */
const SESSIONS_READ = 300;

/** So many new sessions are worth learning anew; one more or less moves nothing. */
const LEARN_AFTER = 5;

/** Of one customer after the other: after so many, others get their turn. */
const AT_A_TIME = 10;

const NOBODY = { sex: null, weightKg: null, stature: null } as const;

type Dependencies = Pick<ServiceContext, 'publish'> & {
  readonly db: Pick<Db, 'open'>;
  readonly log: Logger;
  readonly bodyModel: BodyModel;
  readonly bodyReadings: BodyReadingRepository;
};

/**
 * How this shop measures, learnt from its newest sessions. What is asked for is answered at once with
 * what is known; where sessions have been added since, it is learnt anew between other work, and the
 * windows are told when that is done. Of a person who was erased nothing stays: it is learnt anew at
 * once, and until then nothing is known.
 */
export function createCalibrationService({
  db,
  log,
  publish,
  bodyModel,
  bodyReadings,
}: Dependencies) {
  let known: Calibration = NOT_CALIBRATED;
  let model = bodyModel;
  let learntAt = -1;
  /** The sessions that what is known was learnt from. */
  let learntFrom: readonly string[] = [];
  let isLearning = false;

  async function learn(): Promise<void> {
    // Whoever asked is answered first.
    await othersTurn();
    const read = bodyReadings.newest(SESSIONS_READ);
    const ids = read.map(({ session }) => session.id);
    const steps = learnCalibration(bodyModel, read.map(customerOf));
    for (let step = 1; ; step += 1) {
      const { done, value } = steps.next();
      if (done === true) {
        if (bodyReadings.isAnyGone(ids)) return learn();
        learntFrom = ids;
        known = value;
        model = calibratedModel(bodyModel, known);
        return;
      }
      if (step % AT_A_TIME === 0) await othersTurn();
    }
  }

  function learnWhereStale(): void {
    if (bodyReadings.isAnyGone(learntFrom)) unlearn();
    const last = bodyReadings.last();
    if (isLearning || (learntAt >= 0 && last - learntAt < LEARN_AFTER)) return;
    isLearning = true;
    learntAt = last;
    const before = known;
    const settle = () => {
      isLearning = false;
      if (before !== known) publish(['sessions']);
    };
    void learn().then(settle, (error: unknown) => {
      // A studio that closes meanwhile has no more to learn.
      if (db.open) log.error(`the shop’s way of measuring was not learnt (${kindOf(error)})`);
      settle();
    });
  }

  function unlearn(): void {
    known = NOT_CALIBRATED;
    model = bodyModel;
    learntAt = -1;
    learntFrom = [];
  }

  return {
    get: (): Calibration => {
      learnWhereStale();
      return known;
    },
    /** The reference as this shop measures. */
    bodyModel: (): BodyModel => {
      learnWhereStale();
      return model;
    },
  };
}

/** What an error is and where it was made, without its message: that may quote what was read. */
const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const where = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return `${error.name} ${where?.trim() ?? ''}`.trim();
};

const othersTurn = () => new Promise((resolve) => setImmediate(resolve));

function customerOf({ session, birthday }: BodySession): Customer {
  const { readings, body = NOBODY, takenAt, takenBy } = session;
  const age = ageAt(birthday, localDate(takenAt));
  const reading = readingOf(measurementSetOf(readings), body, age);
  return { sex: body.sex, known: knownVariables(reading), takenBy };
}
