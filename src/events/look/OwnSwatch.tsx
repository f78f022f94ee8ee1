import { ownColourCss } from './ownPalette';
import './ownSwatch.css';

/** A dot in the colour of a set of own events, before its name; `colour` is an index into `OWN_COLOURS`. */
export function OwnSwatch({ colour }: { readonly colour: number }) {
  return (
    <span className="own-swatch" style={{ background: ownColourCss(colour) }} aria-hidden="true" />
  );
}
