// Files that come with messages, and the attachments they become.
import type { APIAttachment } from 'discord-api-types/v10';
import { type Json, listOf, objectOf, textOf } from './json.ts';
import type { StoredFile, World } from './world.ts';

/** A file as uploaded: `key` is its place in the form, the n of `files[n]`. */
export interface Upload extends StoredFile {
  readonly key: string;
}

/**
 * The attachments a message has after the request: of those it had, all, or only the ones the request still lists; then
 * the uploads, each with the description listed under its place.
 */
export function keptAttachments(
  world: World,
  body: Json,
  uploads: readonly Upload[],
  before: readonly APIAttachment[] = [],
): APIAttachment[] {
  const listed = listOf(body.attachments).map(objectOf);
  const isListed = (id: string) => listed.some((entry) => String(entry.id) === id);
  const kept = Array.isArray(body.attachments) ? before.filter(({ id }) => isListed(id)) : before;
  const added = uploads.map((upload) =>
    attach(
      world,
      upload,
      listed.find((entry) => String(entry.id) === upload.key),
    ),
  );
  return [...kept, ...added];
}

function attach(world: World, upload: Upload, listed: Json | undefined): APIAttachment {
  const id = world.nextId();
  world.files.set(id, upload);
  const url = `${world.origin}/attachments/${id}/${encodeURIComponent(upload.name)}`;
  const description = textOf(listed?.description);
  return {
    id,
    filename: upload.name,
    size: upload.bytes.byteLength,
    content_type: upload.contentType,
    url,
    proxy_url: url,
    ...(description ? { description } : {}),
  };
}
