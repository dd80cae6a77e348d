/** What is used of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    /** An item of CSL-JSON, or a text in a format whose plugin is loaded. */
    constructor(data: object | string);
    readonly data: readonly Record<string, unknown>[];
    format(name: 'ris', options: { format: 'object' }): Readonly<Record<string, string | readonly string[]>>[];
    format(name: 'bibtex' | 'bibliography' | 'citation', options?: object): string;
  }
  type Register = {
    has(name: string): boolean;
    add(name: string, content: string): void;
    list(): string[];
  };
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly templates: Register; readonly locales: Register };
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
