import { createContext, useContext } from 'react';
import type { Provenance } from '../../dataset/exporters/provenance';
import type { ViewState } from '../../store/viewStore';
import type { FileToSave } from './saveFile';

/** Formats of a picture of the view. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Makes pictures of the view; they are drawn in another room, which loads when one is asked for. */
export interface Pictures {
  file(format: PictureFormat, state: ViewState, made: Provenance): Promise<FileToSave>;
  /** Opens the browser's dialog with the view as a page of its own. */
  print(): Promise<void>;
  /** Loads what the other two need, since a reader is about to ask for them. */
  prepare(): void;
}

const PicturesContext = createContext<Pictures | null>(null);

/** Gives the panel a way to make pictures. */
export const PicturesProvider = PicturesContext.Provider;

/** The way to make pictures; `null` where the page around the panel has none. */
export const usePictures = (): Pictures | null => useContext(PicturesContext);
