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
import type {
  BodyReadingRepository,
  BodySession,
} from '../db/repositories/body-reading-repository.ts';
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
  readonly bodyModel: BodyModel;
  readonly bodyReadings: BodyReadingRepository;
};

/**
 * How this shop measures, learnt from its newest sessions. What is asked for is answered at once with
 * what is known; where sessions have been added since, it is learnt anew between other work, and the
 * windows are told when that is done.
 */
export function createCalibrationService({ publish, bodyModel, bodyReadings }: Dependencies) {
  let known: Calibration = NOT_CALIBRATED;
  let model = bodyModel;
  let learntAt = -1;
  let isLearning = false;

  async function learn(): Promise<void> {
    // Whoever asked is answered first.
    await othersTurn();
    const customers = bodyReadings.newest(SESSIONS_READ).map(customerOf);
    const steps = learnCalibration(bodyModel, customers);
    for (let step = 1; ; step += 1) {
      const { done, value } = steps.next();
      if (done === true) {
        known = value;
        model = calibratedModel(bodyModel, known);
        return;
      }
      if (step % AT_A_TIME === 0) await othersTurn();
    }
  }

  function learnWhereStale(): void {
    const last = bodyReadings.last();
    if (isLearning || (learntAt >= 0 && last - learntAt < LEARN_AFTER)) return;
    isLearning = true;
    learntAt = last;
    const before = known;
    const settle = () => {
      isLearning = false;
      if (before !== known) publish(['sessions']);
    };
    // A studio that closes meanwhile has no more to learn; what was known stands.
    void learn().then(settle, settle);
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

const othersTurn = () => new Promise((resolve) => setImmediate(resolve));

function customerOf({ session, birthday }: BodySession): Customer {
  const { readings, body = NOBODY, takenAt, takenBy } = session;
  const age = ageAt(birthday, localDate(takenAt));
  const reading = readingOf(measurementSetOf(readings), body, age);
  return { sex: body.sex, known: knownVariables(reading), takenBy };
}
