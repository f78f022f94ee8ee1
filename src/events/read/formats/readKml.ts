import type { FeatureReader } from '../features/featureTaker';
import type { TextPieces } from '../text/textChunks';
import { type KmlCut, KmlCutter } from './kmlCuts';
import { parseKml } from './kmlDocument';
import { kmlFeature } from './kmlFeature';
import { placemarksOf } from './kmlPlacemarks';

/** KML, piece by piece. */
export const kmlReader =
  (pieces: TextPieces): FeatureReader =>
  async (taker) => {
    const cutter = new KmlCutter();
    const take = (cut: KmlCut) => {
      const document = parseKml(cut);
      for (const placemark of placemarksOf(document))
        taker.take(
          kmlFeature(document, placemark),
          cut.line - 1 + (placemark.element.lineNumber ?? 1),
        );
    };
    for await (const { text, bytesRead } of pieces()) {
      for (const cut of cutter.add(text)) take(cut);
      taker.tell(bytesRead);
    }
    for (const cut of cutter.finish()) take(cut);
    return { attribution: '' };
  };
