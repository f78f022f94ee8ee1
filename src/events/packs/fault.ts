/** Why a file of a pack is not there. */
export interface PackFault {
  /**
   * `missing`: the host has no such file; `offline`: it does not answer; `cut`: other bytes or rows than the
   * overview says; `altered`: another checksum; `columns`: another schema; `group`: too many rows in one group;
   * `too_large`: more than is opened; `unreadable`: no Parquet that is read here; `no_worker`: the browser starts no
   * background process.
   */
  readonly code:
    | 'missing'
    | 'offline'
    | 'cut'
    | 'altered'
    | 'columns'
    | 'group'
    | 'too_large'
    | 'unreadable'
    | 'no_worker';
  /** In the words of who found it; never shown as markup. */
  readonly detail?: string;
}
