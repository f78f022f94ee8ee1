/** A share of a lane's width, as CSS. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** Where something stands in a lane. */
export const styleOf = ({ start, size }: { readonly start: number; readonly size: number }) => ({
  insetInlineStart: percent(start),
  inlineSize: percent(size),
});
