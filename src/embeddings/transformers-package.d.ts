/**
 * What of `@huggingface/transformers` 4.3.1 is used here. The package is an optional install, so its own types are not
 * there to compile against; `npm run test:transformers` runs this code with the package itself.
 */
declare module '@huggingface/transformers' {
  /** Numbers of a shape: the last dimension varies fastest. */
  export type Tensor = { readonly dims: readonly number[]; readonly data: Float32Array };

  export type Inputs = Readonly<Record<string, Tensor>>;

  export type Tokenizer = {
    (
      texts: readonly string[],
      options: { text_pair?: readonly string[]; truncation: true; max_length: number },
    ): Inputs;
    /** The text's pieces, without those that open and close it. */
    tokenize(text: string): string[];
    readonly unk_token: string | null;
  };

  export type Network = {
    (inputs: Inputs): Promise<Readonly<Record<string, Tensor>>>;
    dispose(): Promise<unknown>;
  };

  /** Of a file that is being read or fetched; `status` is `progress` for those with numbers. */
  export type Progress = {
    readonly status: string;
    readonly file?: string;
    readonly loaded?: number;
    readonly total?: number;
  };

  export type Loading = {
    readonly cache_dir: string;
    readonly local_files_only: boolean;
    readonly progress_callback?: (progress: Progress) => void;
  };

  export type NetworkLoading = Loading & { readonly dtype: 'q8' | 'fp32'; readonly device: 'cpu' };

  export const AutoTokenizer: { from_pretrained(model: string, options: Loading): Promise<Tokenizer> };
  export const AutoModel: { from_pretrained(model: string, options: NetworkLoading): Promise<Network> };
  export const AutoModelForSequenceClassification: typeof AutoModel;

  export const env: { cacheDir: string; remoteHost: string; logLevel: number };
  export const LogLevel: { readonly ERROR: number };
}
