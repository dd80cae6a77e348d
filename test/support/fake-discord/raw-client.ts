// Bare requests to a fake Discord, with the mistakes that discord.js would not let pass; for the tests of the fake itself.
import type { FakeDiscord } from '../fake-discord.ts';
import { isObject } from './json.ts';

/** Sends one request and says how it went. */
export type Send = (method: string, path: string, body: unknown) => Promise<string>;

/**
 * Requests with the bot's token. What comes back is the status when all is well, else the JSON error code (the status
 * when that is 0) and each problem: "50035 embeds.0.title BASE_TYPE_MAX_LENGTH".
 */
export function rawClient(discord: () => FakeDiscord): Send {
  return async (method, path, body) => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${discord().apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${discord().token}`, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
    });
    if (response.ok) return String(response.status);
    const { code, errors } = (await response.json()) as { readonly code: number; readonly errors?: unknown };
    return [code || response.status, ...flat(errors, [])].join(' ');
  };
}

function flat(node: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(node)) return node.map(({ code }: { readonly code: string }) => `${path.join('.')} ${code}`);
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, inner]) => flat(inner, key === '_errors' ? path : [...path, key]));
}
