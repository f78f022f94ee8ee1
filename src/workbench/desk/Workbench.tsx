import type { DeskSide } from '../../opened/projectSource';
import { CardRegion } from '../card/CardRegion';
import { WorkProvider } from '../state/useWork';
import type { WorkStore } from '../state/workStore';
import { TextRegion } from '../text/TextRegion';
import { DeskBar } from './DeskBar';
import './workbench.css';

interface WorkbenchProps {
  readonly store: WorkStore;
  readonly side: DeskSide;
  readonly onSide: (side: DeskSide) => void;
}

/** The desk at which documents are coded: a text, the record made of its words, and what the check says. */
export function Workbench({ store, side, onSide }: WorkbenchProps) {
  return (
    <WorkProvider value={store}>
      <div className="coding">
        <DeskBar side={side} onSide={onSide} />
        <div className="coding-parts">
          <TextRegion />
          <CardRegion />
        </div>
      </div>
    </WorkProvider>
  );
}
