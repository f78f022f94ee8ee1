/**
 * Beginnings of text that a spreadsheet would run as a formula. Papa's own expression overlooks a
 * cell of several lines, because it asks for the whole cell and its dot stops at a line break.
 */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
