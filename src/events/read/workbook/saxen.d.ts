/** What is used of the parser, which comes without types. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      take: (
        name: string,
        attributes: () => Readonly<Record<string, string>> | false,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    on(event: 'text', take: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', take: (text: string) => void): this;
    write(text: string): this;
    end(): Error | null;
  }
}
