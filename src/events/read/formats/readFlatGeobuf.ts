import { ByteBuffer } from 'flatbuffers';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { readFeaturesOf } from '../features/featurePipeline';
import type { FeatureReader } from '../features/featureTaker';
import type { Limits } from '../limits';
import type { ReadOptions, ReadOutcome } from '../outcome';
import { RefusedError } from '../refused';
import { fgbFeature } from './fgbFeature';
import { FileBlocks } from './fileBlocks';
import { type Projection, projectionOf, projectionOfEpsg, unprojected } from './projections';

const MAGIC_BYTES = 8;
const LENGTH_BYTES = 4;
const LONGEST_HEADER = 10_000_000;
/** Bytes of one feature; a longer one is left out. */
const LONGEST_FEATURE = 1 << 26;
const NODE_BYTES = 40;

const damaged = (what: string): RefusedError => new RefusedError('damaged_archive', what);

/** Bytes of the index between header and features (FlatGeobuf specification, packed R-tree). */
function indexBytes({ featuresCount, indexNodeSize }: HeaderMeta): number {
  if (indexNodeSize === 0 || featuresCount === 0) return 0;
  const nodeSize = Math.max(indexNodeSize, 2);
  let nodes = featuresCount;
  let level = featuresCount;
  do {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  } while (level > 1);
  return nodes * NODE_BYTES;
}

async function headerOf(blocks: FileBlocks): Promise<{ header: HeaderMeta; end: number }> {
  const start = await blocks.read(MAGIC_BYTES, LENGTH_BYTES);
  const length = start.byteLength < LENGTH_BYTES ? 0 : start.getUint32(0, true);
  if (length < 8 || length > LONGEST_HEADER) throw damaged('header');
  const view = await blocks.read(MAGIC_BYTES, LENGTH_BYTES + length);
  if (view.byteLength < LENGTH_BYTES + length) throw damaged('header');
  try {
    const header = fromByteBuffer(new ByteBuffer(new Uint8Array(view.buffer)));
    return { header, end: MAGIC_BYTES + LENGTH_BYTES + length };
  } catch {
    throw damaged('header');
  }
}

/** The projection that the header names. Throws `RefusedError` where it cannot be converted. */
async function projectionIn({ crs, envelope }: HeaderMeta): Promise<Projection | null> {
  if (crs && crs.code > 0) {
    const isEpsg = !crs.org || crs.org.toUpperCase() === 'EPSG';
    try {
      if (isEpsg) return await projectionOfEpsg(crs.code);
    } catch (error) {
      if (!crs.wkt || !(error instanceof RefusedError)) throw error;
    }
  }
  if (crs?.wkt) return projectionOf(crs.wkt);
  if (crs && crs.code > 0) throw new RefusedError('projection', `${crs.org}:${crs.code}`);
  const isOffGlobe = envelope?.some((number, index) => Math.abs(number) > (index % 2 ? 91 : 181));
  if (isOffGlobe) throw new RefusedError('projection', envelope?.slice(0, 4).join(', '));
  return null;
}

const flatGeobufReader =
  (file: Blob): FeatureReader =>
  async (taker) => {
    const blocks = new FileBlocks(file);
    const { header, end } = await headerOf(blocks);
    const projection = await projectionIn(header);
    for (let at = end + indexBytes(header); at + LENGTH_BYTES <= blocks.size; ) {
      const length = (await blocks.read(at, LENGTH_BYTES)).getUint32(0, true);
      const next = at + LENGTH_BYTES + length;
      const record = taker.rows + 1;
      if (length > LONGEST_FEATURE) taker.refuse(record, 'too_long', `${length}`);
      else if (next > blocks.size) taker.refuse(record, 'bad_geometry', 'unexpected end');
      else {
        const { buffer } = await blocks.read(at, LENGTH_BYTES + length);
        const feature = fgbFeature(new Uint8Array(buffer), header);
        if (!feature) taker.refuse(record, 'bad_geometry', `${length} bytes`);
        else if (!projection) taker.take(feature, record);
        else
          taker.take({ ...feature, geometry: unprojected(feature.geometry, projection) }, record);
      }
      at = next;
      taker.tell(Math.min(at, blocks.size));
    }
    return { attribution: '', ...(projection ? { projection: projection.name } : {}) };
  };

/** Reads FlatGeobuf, feature by feature. Never rejects for what is in the file. */
export const readFlatGeobuf = (
  file: Blob,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> =>
  readFeaturesOf(
    { format: 'flatgeobuf', bytes: file.size, read: flatGeobufReader(file) },
    options,
    limits,
  );
