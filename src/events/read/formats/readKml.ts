import type { FeatureReader } from '../features/featureReader';
import { textChunks } from '../text/textChunks';
import { type KmlCut, KmlCutter } from './kmlCuts';
import { parseKml } from './kmlDocument';
import { kmlFeature } from './kmlFeature';
import { placemarksOf } from './kmlPlacemarks';

/** KML, piece by piece. */
export const readKml: FeatureReader = async ({ text, encoding, chunkBytes, sink, tell }) => {
  const cutter = new KmlCutter();
  const take = (cut: KmlCut) => {
    const document = parseKml(cut);
    for (const placemark of placemarksOf(document))
      sink.take(
        kmlFeature(document, placemark),
        cut.line - 1 + (placemark.element.lineNumber ?? 1),
      );
  };
  for await (const chunk of textChunks(text, encoding, chunkBytes)) {
    for (const cut of cutter.add(chunk.text)) take(cut);
    tell(chunk.bytesRead);
  }
  for (const cut of cutter.finish()) take(cut);
  return sink.finish('kml');
};
