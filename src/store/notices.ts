/** A message about something that was set aside; `id` makes it removable. */
export interface Notice {
  readonly id: number;
  readonly kind: 'bad_url' | 'other_version' | 'no_messages' | 'new_version';
  /** The parts of the link that were ignored, or the version of the data it was made with. */
  readonly details: readonly string[];
}

interface NoticesState {
  readonly notices: readonly Notice[];
}

export interface NoticesActions {
  addNotice(notice: Omit<Notice, 'id'>): void;
  dismissNotice(id: number): void;
}

let lastId = 0;

/** The part of a store that holds what the reader is to be told of. */
export const noticesSlice = (
  set: (change: (state: NoticesState) => NoticesState) => void,
): NoticesState & NoticesActions => ({
  notices: [],
  addNotice: (notice) =>
    set(({ notices }) => ({ notices: [...notices, { ...notice, id: ++lastId }] })),
  dismissNotice: (id) =>
    set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
});
