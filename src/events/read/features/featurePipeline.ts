import { AskedError } from '../asked';
import type { Limits } from '../limits';
import {
  type Answers,
  type Format,
  MEANINGS,
  type OrderEvidence,
  type ReadEvents,
  type ReadOptions,
  type ReadOutcome,
  type TablePreview,
} from '../outcome';
import { progressTeller } from '../progressTeller';
import { RefusedError } from '../refused';
import { type OrderTally, orderQuestion, provenForReport, provenOrder } from '../values/order';
import { type FeaturePlan, type PlannedFeatures, planFeatures } from './featurePlan';
import { type FeatureSample, sampleFeatures } from './featureSample';
import { FeatureSink } from './featureSink';
import type { FeatureReader } from './featureTaker';

/** A file of features. */
interface FeatureSource {
  readonly format: Format;
  /** Of the whole file, to say how far reading is. */
  readonly bytes: number;
  readonly read: FeatureReader;
}

/**
 * Reads features of any format: a first, short reading shows what the file holds, the second reads it.
 * Never rejects for what is in the file: that is a refusal, a question, or a note in the report.
 */
export async function readFeaturesOf(
  source: FeatureSource,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  try {
    return await new FileReading(source, options, limits).run();
  } catch (error) {
    if (error instanceof AskedError) return { type: 'question', question: error.question };
    if (error instanceof RefusedError) return { type: 'refused', refusal: error.refusal };
    throw error;
  }
}

/** What reading by a plan came to. */
interface ReadByPlan {
  readonly outcome: ReadEvents;
  readonly order: OrderTally;
  readonly hasNewNames: boolean;
}

/** All readings of one file. */
class FileReading {
  private readonly tell: (bytesRead: number, rows: number) => void;
  private readonly answers: Answers;

  constructor(
    private readonly source: FeatureSource,
    options: ReadOptions,
    private readonly limits: Limits,
  ) {
    this.tell = progressTeller(options, source.bytes);
    this.answers = options.answers ?? {};
  }

  async run(): Promise<ReadOutcome> {
    const { mapping } = this.answers;
    const beginning = await sampleFeatures(this.source.read, false);
    const names = beginning.columns.names.length;
    // What was asked about the whole file is answered about the whole file.
    const isCut = mapping && MEANINGS.some((meaning) => (mapping[meaning] ?? -1) >= names);
    return this.readAs(isCut ? await this.wholeSample() : beginning, !isCut);
  }

  private wholeSample(): Promise<FeatureSample> {
    return sampleFeatures(this.source.read, true, (bytesRead) => this.tell(bytesRead, 0));
  }

  private async readAs(sample: FeatureSample, mayWiden: boolean): Promise<ReadOutcome> {
    const planned = planFeatures(sample, this.answers);
    const { table, says } = planned;
    if (table && says === 'nobody' && (sample.whole || !table.order)) return ask(table);
    const read = await this.readBy(planned.plan);
    // Names that come late may be those of a date; a sample of the whole file has them all.
    if (mayWiden && read.hasNewNames && (says === 'guess' || says === 'nobody'))
      return this.readAs(await this.wholeSample(), false);
    if (table && says === 'nobody') return ask(withOrder(table, read.order.evidence));
    return this.inOrder(read, planned, sample);
  }

  private async readBy(plan: FeaturePlan): Promise<ReadByPlan> {
    const sink = new FeatureSink(plan, this.limits, this.tell);
    const { attribution, projection } = await this.source.read(sink);
    const read = sink.finish(this.source.format, attribution);
    const outcome = projection ? { ...read, report: { ...read.report, projection } } : read;
    this.tell(this.source.bytes, outcome.report.read);
    const [first] = plan.readers;
    const order = (plan.codebook ? first?.reader.order : null) ?? sink.order;
    return { outcome, order, hasNewNames: sink.hasNewNames };
  }

  /** What was read, if its numbered dates have the order in which they were read; else it is read again, or asked. */
  private async inOrder(
    { outcome, order }: ReadByPlan,
    { plan, table, says }: PlannedFeatures,
    sample: FeatureSample,
  ): Promise<ReadOutcome> {
    // Whoever saw numbered dates among the rows has said their order with the columns.
    const isSaid = says === 'reader' ? table?.order !== null : this.answers.dayFirst !== undefined;
    if (isSaid) return outcome;
    const proven = provenOrder(order.evidence);
    if (proven === 'none') return outcome;
    if (proven !== null) {
      const right =
        proven === plan.dayFirst
          ? outcome
          : (await this.readBy(planFeatures(sample, this.answers, proven).plan)).outcome;
      return { ...right, report: { ...right.report, ...provenForReport(order.evidence) } };
    }
    if (table) return ask(withOrder(table, order.evidence));
    return { type: 'question', question: orderQuestion(outcome.report.format, order) };
  }
}

const ask = (table: TablePreview): ReadOutcome => ({
  type: 'question',
  question: { about: 'columns', table },
});

/** The table with what the whole file proves of the order of its dates. */
function withOrder(table: TablePreview, order: OrderEvidence): TablePreview {
  const proven = provenOrder(order);
  if (proven === 'none') return table;
  return { ...table, order, guess: { ...table.guess, dayFirst: proven ?? table.guess.dayFirst } };
}
