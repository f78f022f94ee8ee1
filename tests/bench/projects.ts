import { strToU8, zipSync } from 'fflate';
import { openGiven } from '../../src/project/openGiven';
import { filesOf, smallProject } from '../zippedProject';

const DOCUMENTS = 20;
const RECORDS_EACH = 25;

/** A project of 20 documents and 500 records, each of a sentence of its own. */
function largeProject(): Record<string, Uint8Array> {
  const small = smallProject();
  const [event] = small.events.events;
  const [source] = small.sources.sources;
  const texts: Record<string, Uint8Array> = {};
  const mentions: object[] = [];
  const events: object[] = [];
  const sources = Array.from({ length: DOCUMENTS }, (_, number) => {
    const file = `${String(number).padStart(3, '0')}_large.txt`;
    const id = `large-${number}`;
    const year = 2001 + number;
    const lines = Array.from({ length: RECORDS_EACH }, (_, index) => {
      const when = `on ${index + 1} March ${year}`;
      const exact = `Gunmen attacked checkpoint ${number}-${index} in Port Alder ${when}, killing two soldiers.`;
      const date = `${year}-03-${String(index + 1).padStart(2, '0')}`;
      mentions.push({ source: id, exact, phrase: 'Port Alder' });
      events.push({
        ...{ ...event, id: `${date}-checkpoint`, when: date },
        evidence: [
          {
            ...event?.evidence[0],
            source: id,
            exact,
            supports: { ...event?.evidence[0]?.supports, when },
          },
        ],
      });
      return exact;
    });
    texts[`seeds/${file}`] = strToU8(`${lines.join('\n')}\n`);
    return { ...source, id, file, published: `${year}-04-01`, origin: `Report ${number}` };
  });
  const [town] = small.places.places;
  const files = filesOf({
    ...small,
    project: { ...small.project, places: ['port-alder'] },
    places: { places: [{ ...town, mentions }] },
    sources: { sources },
    events: { events },
  } as ReturnType<typeof smallProject>);
  const data = Object.entries(files).filter(([path]) => path.startsWith('data/'));
  return { ...Object.fromEntries(data), ...texts };
}

/** Prints how long it takes to open and check 20 documents and 500 records, by the function of the worker. */
export async function runProjectsBench(): Promise<void> {
  const file = new Blob([new Uint8Array(zipSync(largeProject()))]);
  for (const run of ['first', 'second', 'third']) {
    const start = performance.now();
    const outcome = await openGiven({ type: 'zip', file });
    const took = Math.round(performance.now() - start);
    const told =
      outcome.type === 'opened'
        ? `${outcome.report.records.shown} of ${outcome.report.records.all} records, ${outcome.report.issues.length} issues`
        : outcome.type;
    console.log(`${run}: ${took} ms, ${told}`);
  }
}
