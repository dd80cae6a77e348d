/** PDF files for tests, made of placed lines in Helvetica. */

export type PlacedText = {
  readonly x: number;
  /** Points from the top of the page, which is 842 high and 595 wide. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
};

export type PdfParts = {
  readonly pages: readonly (readonly PlacedText[])[];
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  readonly outline?: readonly string[];
  /** With a password that nobody has. */
  readonly isEncrypted?: boolean;
};

const HEIGHT = 842;

export function pdfOf({ pages, title, author, language, outline = [], isEncrypted }: PdfParts): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const firstPage = 3;
  const pageIds = pages.map((_, index) => firstPage + 1 + 2 * index);
  const outlineId = firstPage + 1 + 2 * pages.length;
  const catalogue = [
    '/Type /Catalog /Pages 2 0 R',
    language ? `/Lang (${language})` : '',
    outline.length > 0 ? `/Outlines ${outlineId} 0 R` : '',
  ];
  add(`<< ${catalogue.join(' ')} >>`);
  add(`<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, texts] of pages.entries()) {
    const content = texts.map(drawn).join('\n');
    const resources = '/Resources << /Font << /F 3 0 R >> >> /MediaBox [0 0 595 842]';
    add(`<< /Type /Page /Parent 2 0 R ${resources} /Contents ${(pageIds[index] ?? 0) + 1} 0 R >>`);
    add(`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
  }
  if (outline.length > 0) {
    add(`<< /Type /Outlines /First ${outlineId + 1} 0 R /Last ${outlineId + outline.length} 0 R >>`);
    for (const [index, name] of outline.entries()) {
      const next = index + 1 < outline.length ? `/Next ${outlineId + index + 2} 0 R` : '';
      add(`<< /Title ${literal(name)} /Parent ${outlineId} 0 R ${next} /Dest [${pageIds[0]} 0 R /Fit] >>`);
    }
  }
  const info = add(`<< ${title ? `/Title ${literal(title)}` : ''} ${author ? `/Author ${literal(author)}` : ''} >>`);
  const key = '6b'.repeat(32);
  const encrypt = isEncrypted ? add(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`) : null;
  return file(objects, `/Root 1 0 R /Info ${info} 0 R ${encrypt ? `/Encrypt ${encrypt} 0 R /ID [<01> <01>]` : ''}`);
}

function drawn({ x, y, text, size = 10 }: PlacedText): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${literal(text)} Tj ET`;
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/gu, '\\$&')})`;
}

function file(objects: readonly string[], trailer: string): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(body, 'latin1');
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = Buffer.byteLength(body, 'latin1');
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}
