/** Names of the font faces that the style declares. */
export const FONTS = { regular: 'Noto Sans Regular', semibold: 'Noto Sans SemiBold' } as const;
