import { createContext, type ReactNode, type RefObject, useContext } from 'react';
import type { SourceId } from '../domain/ids';
import type { EventRecord } from '../domain/record';
import type { Selection, View } from '../store/view';

/** A place in a document to open it at. */
export interface ReadingPlace {
  readonly source: SourceId;
  /** Offset in its file. */
  readonly at: number;
}

/**
 * What the panel is on a page that is made before there is a program: read, and left by links. It has
 * the list of records of its own.
 */
interface StillPanel {
  /** The link to a view, of which only what differs from the first one is said. */
  readonly linkTo: (view: Partial<View>) => string;
  /** What is read below a record in the list. */
  readonly below: (record: EventRecord) => ReactNode;
}

export interface PanelContextValue {
  /** Chooses from inside the panel: focus then moves to the heading of what was chosen. */
  readonly choose: (selection: Selection) => void;
  /** Chooses a document and goes to the passage at an offset. */
  readonly read: (source: SourceId, at?: number) => void;
  /** Goes back to what was chosen before. */
  readonly goBack: () => void;
  readonly panelRef: RefObject<HTMLElement | null>;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Whether the focus is to go to the heading as soon as there is one: its page is still loading. */
  readonly focusIsDue: RefObject<boolean>;
  /** Gives the focus to the heading, now or when it has come: a control goes that may have it. */
  readonly focusHeading: () => void;
  /** Where the chosen document is to be opened at; `null` where only the document was asked for. */
  readonly readingPlace: RefObject<ReadingPlace | null>;
  /** What was chosen just before, here or elsewhere. */
  readonly previous: RefObject<Selection>;
  /** Nothing where the program is at work. */
  readonly still?: StillPanel;
}

const PanelContext = createContext<PanelContextValue | null>(null);

/** Gives the panel's parts the way to choose something. */
export const PanelContextProvider = PanelContext.Provider;

/** The panel around the calling component. */
export function usePanel(): PanelContextValue {
  const value = useContext(PanelContext);
  if (!value) throw new Error('PanelContextProvider is missing above this component');
  return value;
}
