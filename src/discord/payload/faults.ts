import { checkPayload } from './check-payload.ts';
import type { MessageBody } from './message.ts';

/** The limits of Discord that a message breaks; empty where it would be taken. Whom it names in `allowed_mentions`, it may ping. */
export function faultsOf(body: MessageBody): readonly string[] {
  const { users = [], roles = [] } = body.allowed_mentions;
  const files = (body.files ?? []).map(({ name, text }) => ({ name, size: Buffer.byteLength(text) }));
  return checkPayload(body, { files, mayPing: { users, roles } });
}
