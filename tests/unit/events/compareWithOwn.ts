import { type Comparison, compareSteps } from '../../../src/events/columns/matchRecords';

/** The comparison of `compareSteps`, all steps at once. */
export function compareWithOwn(...input: Parameters<typeof compareSteps>): Comparison {
  const steps = compareSteps(...input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
