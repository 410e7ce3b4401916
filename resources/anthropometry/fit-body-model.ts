/**
 * Fits the body model from survey files and writes `resources/anthropometry/model.json`.
 *
 *   node resources/anthropometry/fit-body-model.ts --ansur1 FILE --ansur2 FILE --nhanes FILE --out FILE
 *
 * The surveys (public domain, US Government works): ANSUR I (1988) knows the natural waist and what
 * hangs from it, ANSUR II (2012) knows feet and age, NHANES 2017-2020 knows civilians. None knows
 * everything, so the joint distribution is a multivariate Student t on log values, fitted by
 * expectation-maximisation over the values that are there (Liu & Rubin 1995, "ML estimation of the
 * t distribution using EM and its extensions, ECM and ECME", with the degrees of freedom fixed).
 * Each survey keeps a mean of its own, since each has its own people and its own way of holding the
 * tape; the civilians also have a scale of their own.
 * The t, rather than a Gaussian, because bodies far from the mean are more variable: it widens the
 * intervals of heavy and old people by itself, and a person with one odd value pulls the fit less.
 *
 * Only means, scales and provenance are written; no person's row leaves this script.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { bodyModelFile, readSurvey } from './survey-fit.ts';

const { values: options } = parseArgs({
  options: {
    ansur1: { type: 'string' },
    ansur2: { type: 'string' },
    nhanes: { type: 'string' },
    out: { type: 'string' },
  },
});
if (!options.ansur1 || !options.ansur2 || !options.nhanes || !options.out) {
  throw new Error('--ansur1, --ansur2, --nhanes and --out each want a file');
}

const people = [
  ...readSurvey(options.ansur1, 'ansur1'),
  ...readSurvey(options.ansur2, 'ansur2'),
  ...readSurvey(options.nhanes, 'nhanes'),
];
writeFileSync(options.out, `${JSON.stringify(bodyModelFile(people))}\n`);
