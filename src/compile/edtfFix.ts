/** What to do about a date that cannot be read. */
export const EDTF_FIX =
  'write it as 2013-02-08, 2012-04, 2023-10-16~ (about), [2013-01-10..2013-01-11] (on one of these days), 2012-04/2013-01 (all that time) or 2013-01-10/.. (since)';
