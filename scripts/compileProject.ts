import { createHash } from 'node:crypto';
import { zipOf } from '../src/archive/zipOf';
import type { CompileInput } from '../src/compile/compile';
import type { CompiledDataset } from '../src/dataset/compiled';
import { openDataset } from '../src/dataset/dataset';
import { titleOf } from '../src/dataset/exporters/about';
import { addressesOf } from '../src/dataset/exporters/addresses';
import type { DocumentFile } from '../src/dataset/exporters/documentFile';
import { openDataFiles } from '../src/dataset/exporters/openData';
import type { OpenDataFile } from '../src/dataset/exporters/openDataFile';
import { schemaOrg } from '../src/dataset/exporters/schemaOrg';
import { type PackedDataset, packDataset } from '../src/dataset/packed';
import { type DatasetDetails, detailsOf, withoutDetails } from '../src/dataset/splitDetails';
import type { CompiledStory } from '../src/dataset/stories';
import type { CompiledTranslations } from '../src/dataset/translations';
import type { SourceId } from '../src/domain/ids';
import { checkProject } from '../src/project/checkProject';
import { rareChecks } from '../src/project/rareChecks';
import { type KnownSides, townSides } from '../src/scene/townSides';
import { readCitation } from './readCff';
import { describeIssuesIn, projectFilesIn, readProject } from './readProject';

export interface CompiledProject {
  /** Without its details. */
  readonly dataset: PackedDataset;
  readonly details: DatasetDetails;
  readonly translations: CompiledTranslations;
  readonly stories: readonly CompiledStory[];
  readonly openData: readonly OpenDataFile[];
  /** Which sides of each town its marks and its name take: reckoned here, not in each reader's browser. */
  readonly townSides: KnownSides;
  /** JSON-LD for the head of the page. */
  readonly schemaOrg: string;
  /** The project's own files as a ZIP archive, which whoever codes on takes up. */
  readonly archive: Uint8Array;
}

/** The texts of the documents, each with the name of its bytes (RFC 6920). */
function documentFiles(
  { sources }: CompiledDataset,
  seeds: CompileInput['seeds'],
): Map<SourceId, DocumentFile> {
  const files = new Map<SourceId, DocumentFile>();
  for (const { id, file } of sources) {
    const text = seeds[file];
    if (text === undefined) continue;
    const digest = createHash('sha256').update(text).digest('base64url');
    files.set(id, { text, iri: `ni:///sha-256;${digest}` });
  }
  return files;
}

/**
 * Compiles the project's data; throws with the list of issues where it has any. `siteUrl` is the
 * address of the map where it is known.
 */
export function compileProject(root: string, siteUrl?: string): CompiledProject {
  const input = readProject(root);
  const { dataset, translations, stories, issues, coverage } = checkProject(input, rareChecks);
  if (dataset) {
    const addresses = addressesOf(siteUrl);
    return {
      dataset: packDataset(withoutDetails(dataset)),
      details: detailsOf(dataset),
      translations,
      stories,
      openData: openDataFiles({
        dataset,
        coverage,
        translations,
        documents: documentFiles(dataset, input.seeds),
        areas: input.areas ?? { type: 'FeatureCollection', features: [] },
        edition: readCitation(root, titleOf(dataset)),
        addresses,
      }),
      townSides: [...townSides(openDataset(dataset))],
      schemaOrg: schemaOrg(dataset, addresses),
      archive: zipOf(projectFilesIn(root)),
    };
  }
  const list = describeIssuesIn(root, issues).map((line) => `  ${line}`);
  throw new Error(`The data has ${issues.length} issue(s):\n${list.join('\n')}`);
}
