/**
 * Makes text safe for a terminal: control characters, which could move the cursor, recolour or retitle it, become visible
 * signs. Line ends and tabs stay, and so do the bidirectional marks that some scripts need.
 */

/** One UTF-16 unit for one, so that offsets hold: `␛` for Escape, `�` for the controls U+0080 to U+009F. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0);
    if (control === '\n' || control === '\r' || control === '\t') return control;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '\ufffd';
  });
}

/** The same on one line. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim());
}

/** JSON on one line. Control characters and line separators that JSON leaves raw are escaped too; parsed, it is the same. */
export function jsonLine(value: unknown): string {
  return `${escapeControls(JSON.stringify(value))}\n`;
}

/** The same over several lines, for reading. */
export function jsonLines(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`;
}

function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
