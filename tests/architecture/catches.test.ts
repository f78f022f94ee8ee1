import { expect, it } from 'vitest';
import { SOURCES } from './sources';

const STORAGE = 'storage may be blocked or full; nothing of ours runs there';
const LIBRARY =
  'only a library runs there, on bytes or texts of a file that may be damaged, and throws what it likes';
const PARSING = 'only a parser of the browser runs there, and its refusal is the answer';

/**
 * Where an error is caught and not looked at: how often in a file, and why no fault of ours can get
 * lost there. Elsewhere it goes to `reportFault`, or is thrown on unless it is of the expected kind.
 */
const UNSEEN: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'src/archive/zipListing.ts': [1, PARSING],
  'src/project/projectFiles.ts': [1, PARSING],
  'src/opened/fetchProject.ts': [1, 'only a request of the browser: no answer is an answer'],
  'src/opened/givenProject.tsx': [1, PARSING],
  'src/opened/keptProjects.ts': [
    1,
    'what a browser kept may be of any shape; the files kept beside it are read then',
  ],
  'src/app/main.tsx': [2, 'only fetches ahead of time; who needs the part loads it again'],
  'src/workbench/keep/holdWork.ts': [1, 'a lock of the browser, which another tab has taken'],
  'src/workbench/documents/decodeText.ts': [1, PARSING],
  'src/app/share/ShareDialog.tsx': [1, 'the reader thought better of sending'],
  'src/events/read/text/decoders.ts': [1, PARSING],
  'src/events/read/text/encoding.ts': [3, PARSING],
  'src/events/read/text/textChunks.ts': [1, PARSING],
  'src/events/read/features/listedNames.ts': [1, PARSING],
  'src/events/read/formats/dbfEncoding.ts': [1, PARSING],
  'src/events/read/formats/fgbFeature.ts': [1, LIBRARY],
  'src/events/read/containers/dataPackage.ts': [1, PARSING],
  'src/events/read/formats/geojsonLines.ts': [1, PARSING],
  'src/events/read/formats/jsonParse.ts': [1, PARSING],
  'src/events/read/formats/projections.ts': [2, LIBRARY],
  'src/events/read/formats/readFlatGeobuf.ts': [1, LIBRARY],
  'src/events/read/formats/readTopojson.ts': [1, LIBRARY],
  'src/events/read/text/sniff.ts': [1, PARSING],
  'src/events/read/values/positionText.ts': [1, PARSING],
  'src/domain/edtfGrammar.ts': [1, 'the parser of the package throws what it likes'],
  'src/domain/webUrl.ts': [1, PARSING],
  'src/offline/keepFiles.ts': [1, 'a wish that the browser may refuse'],
  'src/offline/registration.ts': [
    4,
    'who waits for the registration has its error too; else a browser that keeps nothing',
  ],
  'src/map/mapWorker.ts': [1, 'begun ahead of time; the map, which asks for it, is told'],
  'src/offline/serviceWorker.ts': [
    4,
    'no page sees its console: what fails there goes to the network',
  ],
  'src/events/desk/OwnSets.tsx': [3, STORAGE],
  'src/events/desk/kept/keep.ts': [1, STORAGE],
  'src/events/desk/packs/openPack.ts': [1, STORAGE],
  'src/events/desk/packs/packCache.ts': [2, STORAGE],
  'src/events/desk/packs/packFile.ts': [1, STORAGE],
  'src/events/packs/overview.ts': [1, PARSING],
  'src/events/read/tables/tableGroups.ts': [
    1,
    'begun ahead of time; it is read again when it is asked for',
  ],
  'src/timeline/Track.tsx': [1, 'only fetches ahead of time; a click loads it again'],
  'src/ui/loadPatiently.ts': [1, 'only a request of the browser: no answer is an answer'],
  'src/ui/stored.ts': [2, STORAGE],
  'src/ui/useCopy.ts': [1, 'pages without a secure context have no clipboard'],
  'src/url/syncUrl.ts': [1, 'only the browser runs there: it may refuse to write its history'],
  'src/url/codec.ts': [1, PARSING],
};

/** A `catch` that takes no error, as a block or as a handler. */
const BARE = /\bcatch\s*\{|\.catch\(\s*(?:async\s*)?(?:\(\)|_\w*|\(_\w*\))\s*=>/g;

it('an error is caught unseen only where none of ours can be', () => {
  const found = [...SOURCES].flatMap(([file, text]) => {
    const count = text.match(BARE)?.length ?? 0;
    return file.startsWith('src/') && count > 0 ? [`${file}: ${count}`] : [];
  });
  expect(found.sort()).toEqual(
    Object.entries(UNSEEN)
      .map(([file, [count]]) => `${file}: ${count}`)
      .sort(),
  );
});
