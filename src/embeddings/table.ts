/**
 * The file format of piece vectors: how `models/<name>/table.bin` is laid out, all numbers little-endian.
 *
 * `FNE1` · number of rows (u32) · dimensions (u32) · for each row what its bytes are multiplied by (f32) · rows of signed bytes.
 */
export type Table = {
  readonly rows: number;
  readonly dimensions: number;
  /** One for each row. A row's weight in a mean is in here too: frequent pieces are short. */
  readonly scales: Float32Array;
  readonly values: Int8Array;
};

const MAGIC = 'FNE1';
const HEADER = 12;

/** Throws `Error` when the bytes are no such table, or not all of one. */
export function readTable(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (bytes.length < HEADER || magic !== MAGIC) throw new Error(`not a table of piece vectors: starts with "${magic}"`);
  const rows = view.getUint32(4, true);
  const dimensions = view.getUint32(8, true);
  const start = HEADER + rows * Float32Array.BYTES_PER_ELEMENT;
  if (bytes.length !== start + rows * dimensions)
    throw new Error(
      `table of ${rows} × ${dimensions} piece vectors has ${bytes.length} bytes: it is cut off or damaged`,
    );
  const scales = Float32Array.from({ length: rows }, (_, row) => view.getFloat32(HEADER + 4 * row, true));
  return { rows, dimensions, scales, values: new Int8Array(bytes.buffer, bytes.byteOffset + start, rows * dimensions) };
}

/** Sum of the rows, each as often as it is named. */
export function sumOfRows({ dimensions, scales, values }: Table, rows: readonly number[]): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const row of rows) {
    const scale = scales[row] ?? 0;
    const start = row * dimensions;
    for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] ?? 0) + scale * (values[start + i] ?? 0);
  }
  return sum;
}
