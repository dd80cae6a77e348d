// What the application asked of the REST API, and failures planned for what it will ask.

import type { Upload } from './attachments.ts';
import type { Json } from './json.ts';

/** One request and how it was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** From after the version on, without the query: "/channels/1/messages". */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or the `payload_json` of a form; undefined without one. */
  readonly body: unknown;
  readonly files: readonly Upload[];
  readonly authorization: string | undefined;
  /** 0 as long as there is no answer. */
  status: number;
  /** The JSON answer; undefined without one. */
  answer: unknown;
}

/** An answer to give instead of the right one. */
export interface PlannedFailure {
  /** "POST /channels/*\/messages": method and path, `*` for one part of it; the method may be `*` too. */
  readonly route: string;
  readonly status: number;
  /** Discord's JSON error code. Default: 0. */
  readonly code?: number;
  readonly message?: string;
  /** Seconds, for status 429. Default: 0.05. */
  readonly retryAfter?: number;
  /** How many requests it hits. Default: 1. */
  readonly times?: number;
}

/** A status with a JSON body and headers of its own. */
export interface FailureAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** The failures still to come, in the order in which they were planned. */
export interface FailurePlan {
  add(failure: PlannedFailure): void;
  /** The failure for this request, which uses it up once; undefined when none is planned. */
  take(method: string, path: string): FailureAnswer | undefined;
}

/** A plan without failures. */
export function createFailurePlan(): FailurePlan {
  const planned: { readonly failure: PlannedFailure; readonly pattern: RegExp; left: number }[] = [];
  return {
    add: (failure) => {
      planned.push({ failure, pattern: routePattern(failure.route), left: failure.times ?? 1 });
    },
    take: (method, path) => {
      const next = planned.find((entry) => entry.left > 0 && entry.pattern.test(`${method} ${path}`));
      if (!next) return undefined;
      next.left -= 1;
      return failureAnswer(next.failure);
    },
  };
}

/** One line a request: "POST /channels/1/messages {…} -> 400 {…}". */
export function describeRequest({ method, path, body, status, answer }: LoggedRequest): string {
  const sent = body === undefined ? '' : ` ${shortened(body)}`;
  return `${method} ${path}${sent} -> ${status || 'unanswered'}${status >= 400 ? ` ${shortened(answer)}` : ''}`;
}

function routePattern(route: string): RegExp {
  const escaped = route.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '[^/ ]+')}$`);
}

function failureAnswer({ status, code = 0, message, retryAfter = 0.05 }: PlannedFailure): FailureAnswer {
  if (status !== 429) return { status, headers: {}, body: { code, message: message ?? `${status}: planned failure` } };
  const body = { message: message ?? 'You are being rate limited.', retry_after: retryAfter, global: false };
  return { status, headers: { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' }, body };
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
