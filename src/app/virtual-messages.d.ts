/** The messages of a language, given by scripts/messagesPlugin.ts. */
declare module 'virtual:messages/*' {
  const catalogue: import('../ui/useTranslate').Catalogue;
  export default catalogue;
}
