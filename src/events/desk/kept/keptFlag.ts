/** Under this local storage tells that sets are kept: a page without any loads nothing for them. */
export const KEPT_FLAG = 'own.kept';
