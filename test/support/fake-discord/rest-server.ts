// The REST side: reads a request, finds its route, answers or refuses. It knows nothing of what the routes do.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Upload } from './attachments.ts';
import { isObject } from './json.ts';
import { createFailurePlan, type FailurePlan, type LoggedRequest } from './request-log.ts';
import { MESSAGE } from './rules/limits.ts';
import { Refusal, refusal } from './rules/problem.ts';
import type { World } from './world.ts';

/** A request as a route sees it. */
export interface Call {
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body, or the `payload_json` of a form; an empty object without one. */
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** One route; its handler returns the JSON to answer with, or undefined for 204. */
export interface Route {
  /** "GET /channels/:channel": method and path below /api/v10. */
  readonly at: string;
  /** Whether it is called without the bot's token: the interaction's own token is in the path. */
  readonly isOpen?: true;
  handle(call: Call): unknown;
}

/** A listener for an http server, what it was asked, and the failures planned for it. */
export interface RestServer {
  readonly listener: RequestListener;
  readonly requests: readonly LoggedRequest[];
  readonly failures: FailurePlan;
}

/** Routes are tried in their order. `isAuthorized` judges the Authorization header of a request. */
export function createRestServer(
  world: World,
  routes: readonly Route[],
  isAuthorized: (header: string | undefined) => boolean,
): RestServer {
  const requests: LoggedRequest[] = [];
  const failures = createFailurePlan();
  const compiled = routes.map((route) => ({ route, pattern: pathPattern(route.at) }));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/attachments/')) return serveFile(world, url.pathname, response);
    const received = await receive(request);
    const entry = logEntry(request, url, received);
    requests.push(entry);
    const failure = failures.take(entry.method, entry.path);
    respond(response, entry, failure ?? outcome(() => handle(entry, url, received)));
    world.waiting.changed();
  }

  function handle(entry: LoggedRequest, url: URL, received: Received): unknown {
    if (!url.pathname.startsWith('/api/v10/')) throw refusal('invalidVersion');
    if (received.problem) throw received.problem;
    const found = match(compiled, `${entry.method} ${entry.path}`);
    if (!found) throw refusal('notFound');
    if (!found.route.isOpen && !isAuthorized(entry.authorization)) throw refusal('unauthorized');
    const { body = {}, uploads } = received;
    return found.route.handle({ params: found.params, query: url.searchParams, body, uploads });
  }

  const listener: RequestListener = (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  };
  return { listener, requests, failures };
}

interface CompiledRoute {
  readonly route: Route;
  readonly pattern: RegExp;
}

function logEntry(request: IncomingMessage, url: URL, { body, uploads }: Received): LoggedRequest {
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v\d+/, ''),
    query: Object.fromEntries(url.searchParams),
    body,
    files: uploads,
    authorization: request.headers.authorization,
    status: 0,
    answer: undefined,
  };
}

interface Outcome {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function outcome(call: () => unknown): Outcome {
  try {
    const body = call();
    return body === undefined ? { status: 204 } : { status: 200, body };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body };
    throw error;
  }
}

/** A 204 carries neither body nor content type: discord.js would try to parse it. */
function respond(response: ServerResponse, entry: LoggedRequest, { status, headers, body }: Outcome): void {
  entry.status = status;
  entry.answer = body;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function serveFile(world: World, path: string, response: ServerResponse): void {
  const file = world.files.get(path.split('/')[2] ?? '');
  if (file) response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
  else response.writeHead(404).end();
}

function pathPattern(at: string): RegExp {
  return new RegExp(`^${at.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

function match(compiled: readonly CompiledRoute[], line: string) {
  for (const { route, pattern } of compiled) {
    const groups = pattern.exec(line)?.groups;
    if (!groups && !pattern.test(line)) continue;
    const params = Object.fromEntries(
      Object.entries(groups ?? {}).map(([key, part]) => [key, decodeURIComponent(part)]),
    );
    return { route, params };
  }
  return undefined;
}

interface Received {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  readonly problem?: Refusal;
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  const nothing = { body: undefined, uploads: [] };
  if (bytes.length === 0) return nothing;
  if (bytes.length > MESSAGE.requestBytes) return { ...nothing, problem: refusal('tooLarge') };
  try {
    const type = request.headers['content-type'] ?? '';
    if (type.startsWith('multipart/form-data')) {
      const form = await receiveForm(bytes, type);
      const isTooLarge = form.uploads.some((file) => file.bytes.byteLength > MESSAGE.fileBytes);
      return isTooLarge ? { ...form, problem: refusal('tooLarge') } : form;
    }
    return { body: jsonBody(bytes.toString('utf8')), uploads: [] };
  } catch {
    return { ...nothing, problem: refusal('invalidJson') };
  }
}

async function receiveForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Received> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const uploads: Upload[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    const key = /^files\[(\d+)\]$/.exec(name)?.[1] ?? name;
    const contentType = value.type || 'application/octet-stream';
    uploads.push({ key, name: value.name, contentType, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? jsonBody(payload) : {}, uploads };
}

function jsonBody(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!isObject(value) && !Array.isArray(value)) throw new SyntaxError('neither an object nor a list');
  return value;
}
