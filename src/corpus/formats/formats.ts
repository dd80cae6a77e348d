import type { Format } from './read-file.ts';
import type { FileType } from './recognise.ts';

/** How each type of file is read. Each is loaded when the first file of its type is met. */
export const FORMATS: Readonly<Record<FileType, () => Promise<Format>>> = {
  text: async () => (await import('./text.ts')).readTextFile,
  markdown: async () => (await import('./markdown.ts')).readMarkdownFile,
  jsonl: async () => (await import('./jsonl.ts')).readJsonlFile,
  html: async () => (await import('./html.ts')).readHtmlFile,
  pdf: async () => (await import('./pdf.ts')).readPdfFile,
  docx: async () => (await import('./docx.ts')).readDocxFile,
  epub: async () => (await import('./epub.ts')).readEpubFile,
};
