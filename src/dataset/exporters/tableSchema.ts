/** What a field of a file holds, in the terms of Frictionless Table Schema. */
export interface FieldText {
  readonly type: 'string' | 'date' | 'boolean' | 'integer' | 'number' | 'array' | 'object';
  readonly format?: 'uri';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** Every field of a row of this type, so that one that is added must be described. */
export type FieldTexts<Row> = { readonly [Name in keyof Row]-?: FieldText };

/** A Table Schema; a cell without text is a missing value: the source did not say. */
export const tableSchema = (fields: Readonly<Record<string, FieldText>>, primaryKey: string) => ({
  fields: Object.entries(fields).map(([name, text]) => ({ name, ...text })),
  missingValues: [''],
  primaryKey,
});
export type TableSchema = ReturnType<typeof tableSchema>;

/** The words of a list of the vocabulary, as a description names them. */
export const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;
