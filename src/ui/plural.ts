const NAMED = /^(zero|one|two|few|many): /;

/**
 * The form of a message for a count. Forms are separated by `|`. One form is for every count; of two,
 * the first is for what the language counts as one, the last for the rest. A language with further
 * forms names each of them: `{count} событие|few: {count} события|many: {count} событий|{count} события`.
 */
export function pluralForm(message: string, count: number | undefined, rules: Intl.PluralRules) {
  const forms = message.split('|');
  const other = forms.at(-1) ?? '';
  if (forms.length === 1 || count === undefined) return other;
  const category = rules.select(count);
  for (const form of forms.slice(0, -1)) {
    const name = NAMED.exec(form);
    if ((name?.[1] ?? 'one') === category) return form.slice(name?.[0].length ?? 0);
  }
  return other;
}
