// How Discord says no: a status, a JSON error code, and for a badly filled form a tree of what is wrong where.
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';

/** Where in the request body: keys and positions, outermost first. */
export type Path = readonly (string | number)[];

/** One thing wrong with one field, in the words Discord uses. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** What Discord answers with: `errors` only for a badly filled form. */
export interface RefusalBody {
  readonly code: number;
  readonly message: string;
  readonly errors?: unknown;
}

/** A request Discord turns down; the server answers with `status` and `body`. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: RefusalBody;

  constructor(status: number, body: RefusalBody) {
    super(body.message);
    this.name = 'Refusal';
    this.status = status;
    this.body = body;
  }
}

/** Throws the 400 "Invalid Form Body" (50035) that lists the problems; does nothing when there are none. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const errors = problemTree(problems);
  throw new Refusal(400, { code: Code.InvalidFormBodyOrContentType, message: 'Invalid Form Body', errors });
}

/** What `attempt` returns; when it is refused, the tree of what is wrong hangs below `key`. */
export function withProblemsBelow<T>(key: string, attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof Refusal) || error.body.errors === undefined) throw error;
    throw new Refusal(error.status, { ...error.body, errors: { [key]: error.body.errors } });
  }
}

const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  serverError: [500, 0, '500: Internal Server Error'],
  tooLarge: [413, Code.RequestEntityTooLarge, 'Request entity too large'],
  invalidVersion: [400, Code.InvalidAPIVersion, 'Invalid API version'],
  invalidJson: [400, Code.RequestBodyContainsInvalidJSON, 'The request body contains invalid JSON.'],
  unknownChannel: [404, Code.UnknownChannel, 'Unknown Channel'],
  unknownGuild: [404, Code.UnknownGuild, 'Unknown Guild'],
  unknownMessage: [404, Code.UnknownMessage, 'Unknown Message'],
  unknownUser: [404, Code.UnknownUser, 'Unknown User'],
  unknownWebhook: [404, Code.UnknownWebhook, 'Unknown Webhook'],
  unknownInteraction: [404, Code.UnknownInteraction, 'Unknown interaction'],
  unknownCommand: [404, Code.UnknownApplicationCommand, 'Unknown application command'],
  alreadyAcknowledged: [400, Code.InteractionHasAlreadyBeenAcknowledged, 'Interaction has already been acknowledged.'],
  missingAccess: [403, Code.MissingAccess, 'Missing Access'],
  foreignMessage: [403, Code.CannotEditMessageAuthoredByAnotherUser, 'Cannot edit a message authored by another user'],
  missingPermissions: [403, Code.MissingPermissions, 'Missing Permissions'],
  closedDms: [403, Code.CannotSendMessagesToThisUser, 'Cannot send messages to this user'],
  noTextChannel: [400, Code.CannotSendMessagesInNonTextChannel, 'Cannot send messages in a non-text channel'],
  directMessage: [403, Code.CannotExecuteActionOnDMChannel, 'Cannot execute action on a DM channel'],
  unreadableReply: [
    400,
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
    'Cannot reply without permission to read message history',
  ],
  tooManyFollowups: [
    400,
    Code.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
    'This interaction has hit the maximum number of follow up messages',
  ],
  unknownEmoji: [400, Code.UnknownEmoji, 'Unknown Emoji'],
  unknownMember: [404, Code.UnknownMember, 'Unknown Member'],
  emptyMessage: [400, Code.CannotSendAnEmptyMessage, 'Cannot send an empty message'],
  expiredToken: [401, Code.InvalidWebhookToken, 'Invalid Webhook Token'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** The refusal of that name, to be thrown. */
export function refusal(name: keyof typeof REFUSALS): Refusal {
  const [status, code, message] = REFUSALS[name];
  return new Refusal(status, { code, message });
}

function problemTree(problems: readonly Problem[]): unknown {
  const tree: Record<string, unknown> = {};
  for (const { path, code, message } of problems) {
    let node = tree;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node._errors = [...((node._errors as unknown[] | undefined) ?? []), { code, message }];
  }
  return tree;
}
