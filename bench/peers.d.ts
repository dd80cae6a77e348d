/** What of the peers is used here. They are installed in bench/ only, and types are checked where they are not. */

declare module 'lunr' {
  type Query = {
    term(term: object, options: { readonly wildcard?: number; readonly usePipeline?: boolean }): void;
  };
  type Index = { query(build: (query: Query) => void): { readonly ref: string }[] };
  type Pipeline = { add(...steps: readonly unknown[]): void };
  class Builder {
    readonly pipeline: Pipeline;
    readonly searchPipeline: Pipeline;
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
    build(): Index;
  }
  const lunr: {
    readonly Builder: typeof Builder;
    readonly Index: { load(saved: object): Index };
    readonly Query: { readonly wildcard: { readonly TRAILING: number } };
    readonly trimmer: unknown;
    readonly stopWordFilter: unknown;
    readonly stemmer: unknown;
    tokenizer(text: string): readonly object[];
  };
  namespace lunr {
    export type { Index };
  }
  export default lunr;
}

declare module '@orama/orama' {
  export type AnyOrama = { readonly id: string };
  type Hit = { readonly id: string; readonly document: { readonly text: string } };
  export function create(options: { readonly schema: { readonly text: 'string' } }): AnyOrama;
  export function insert(index: AnyOrama, document: object): string | Promise<string>;
  export function count(index: AnyOrama): number;
  export function search(
    index: AnyOrama,
    query: { readonly term: string; readonly limit: number },
  ): Promise<{ readonly hits: readonly Hit[] }>;
  export function save(index: AnyOrama): object;
  export function load(index: AnyOrama, saved: object): void;
}
