// Routes that answer interactions: the one callback, then the interaction's webhook with @original and follow-ups.
import {
  type APIMessage,
  InteractionType as Kind,
  MessageFlags,
  MessageType,
  InteractionResponseType as Reply,
} from 'discord-api-types/v10';
import { editMessage, postResponse, type Sent } from '../bot-messages.ts';
import { type Json, numberOf, objectOf } from '../json.ts';
import { withdrawMessage } from '../message-events.ts';
import type { Call, Route } from '../rest-server.ts';
import { choiceProblems } from '../rules/choices.ts';
import { choiceProblem } from '../rules/fields.ts';
import { INTERACTION, USER_INSTALLED_FOLLOWUPS } from '../rules/limits.ts';
import { modalProblems } from '../rules/modal.ts';
import { refusal, refuseProblems, withProblemsBelow } from '../rules/problem.ts';
import type { Interaction, World } from '../world.ts';

const TO_COMMAND = [Reply.ChannelMessageWithSource, Reply.DeferredChannelMessageWithSource, Reply.Modal];
const TO_COMPONENT = [...TO_COMMAND, Reply.DeferredMessageUpdate, Reply.UpdateMessage];

/** None of them takes the bot's token: the interaction's token says enough. */
export function interactionRoutes(world: World): readonly Route[] {
  const hook = '/webhooks/:application/:token';
  const isOpen = true;
  const find = (call: Call) => hookOf(world, call);
  const edit = (call: Call) => editResponse(world, find(call), call);
  return [
    { at: 'POST /interactions/:interaction/:token/callback', isOpen, handle: (call) => acknowledge(world, call) },
    { at: `POST ${hook}`, isOpen, handle: (call) => followUp(world, find(call), sentWith(call.body, call)) },
    { at: `GET ${hook}/messages/:message`, isOpen, handle: (call) => responseOf(world, find(call), call) },
    { at: `PATCH ${hook}/messages/:message`, isOpen, handle: edit },
    {
      at: `DELETE ${hook}/messages/:message`,
      isOpen,
      handle: (call) => withdrawMessage(world, responseOf(world, find(call), call)),
    },
  ];
}

function acknowledge(world: World, call: Call): unknown {
  const interaction = world.interactions.get(call.params.interaction ?? '');
  if (interaction?.token !== call.params.token || !interaction) throw refusal('unknownInteraction');
  if (interaction.acknowledged) throw refusal('alreadyAcknowledged');
  const afterMs = world.now() - interaction.createdAt;
  if (afterMs > world.acknowledgeWithinMs) throw refusal('unknownInteraction');
  const { type, data } = objectOf(call.body);
  const possible = possibleReplies(interaction);
  if (!possible.includes(type as Reply)) refuseProblems([choiceProblem(type, ['type'], possible)]);
  const sent = sentWith(data, call);
  const message = withProblemsBelow('data', () => carryOut(world, interaction, type as Reply, sent));
  interaction.acknowledged = { type: type as Reply, data: objectOf(data), afterMs };
  return call.query.get('with_response') === 'true' ? described(interaction, message) : undefined;
}

function possibleReplies({ type, sourceId }: Interaction): readonly Reply[] {
  if (type === Kind.ApplicationCommandAutocomplete) return [Reply.ApplicationCommandAutocompleteResult];
  if (type === Kind.MessageComponent) return TO_COMPONENT;
  if (type === Kind.ApplicationCommand) return TO_COMMAND;
  return (sourceId ? TO_COMPONENT : TO_COMMAND).filter((reply) => reply !== Reply.Modal);
}

/** Does what the reply says; returns the message it made, changed, or will change. */
function carryOut(world: World, interaction: Interaction, reply: Reply, sent: Sent): APIMessage | undefined {
  switch (reply) {
    case Reply.ChannelMessageWithSource:
      return respond(world, interaction, sent, 0);
    case Reply.DeferredChannelMessageWithSource:
      return respond(world, interaction, { body: { flags: sent.body.flags }, uploads: [] }, MessageFlags.Loading);
    case Reply.UpdateMessage:
    case Reply.DeferredMessageUpdate:
      return update(world, interaction, reply === Reply.UpdateMessage ? sent : undefined);
    case Reply.ApplicationCommandAutocompleteResult:
      refuseProblems(choiceProblems(sent.body.choices, ['choices']));
      return undefined;
    default:
      refuseProblems(modalProblems(sent.body));
      return undefined;
  }
}

function respond(world: World, interaction: Interaction, sent: Sent, flags: number): APIMessage {
  const origin = { interaction, type: interaction.responseType, above: interaction.sourceId, flags };
  const message = postResponse(world, sent, origin);
  interaction.originalId = message.id;
  interaction.answered = flags === 0;
  return message;
}

function update(world: World, interaction: Interaction, sent: Sent | undefined): APIMessage {
  const source = world.messages.get(interaction.sourceId ?? '');
  if (!source) throw refusal('unknownMessage');
  interaction.originalId = source.id;
  if (!sent) return source;
  interaction.answered = true;
  return editMessage(world, source, sent);
}

function described({ id, type, acknowledged }: Interaction, message: APIMessage | undefined): Json {
  const flags = numberOf(message?.flags);
  const response = {
    response_message_id: message?.id,
    response_message_loading: (flags & MessageFlags.Loading) !== 0,
    response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
  };
  const resource = { type: acknowledged?.type, ...(message ? { message } : {}) };
  return { interaction: { id, type, ...(message ? response : {}) }, resource };
}

/** The interaction a webhook call is about. Before the callback there is no such webhook. */
function hookOf(world: World, { params }: Call): Interaction {
  const known = [...world.interactions.values()].find(({ token }) => token === params.token);
  if (!known || params.application !== world.applicationId) throw refusal('unknownWebhook');
  if (world.now() - known.createdAt > INTERACTION.tokenLife) throw refusal('expiredToken');
  if (!known.acknowledged) throw refusal('unknownWebhook');
  return known;
}

function responseOf(world: World, interaction: Interaction, { params }: Call): APIMessage {
  const id = params.message === '@original' ? interaction.originalId : params.message;
  const isOwn = id === interaction.originalId || interaction.followupIds.includes(id ?? '');
  const message = isOwn ? world.messages.get(id ?? '') : undefined;
  if (!message) throw refusal('unknownMessage');
  return message;
}

function editResponse(world: World, interaction: Interaction, call: Call): APIMessage {
  const message = responseOf(world, interaction, call);
  const edited = editMessage(world, message, sentWith(call.body, call));
  if (message.id === interaction.originalId) interaction.answered = true;
  return edited;
}

/** The first follow-up after "thinking…" takes its place. Source: interactions/receiving-and-responding#followup-messages. */
function followUp(world: World, interaction: Interaction, sent: Sent): APIMessage {
  const isLimited = interaction.owners[0] === undefined;
  if (isLimited && interaction.nFollowups >= USER_INSTALLED_FOLLOWUPS) throw refusal('tooManyFollowups');
  const message = postFollowUp(world, interaction, sent);
  interaction.nFollowups += 1;
  return message;
}

function postFollowUp(world: World, interaction: Interaction, sent: Sent): APIMessage {
  const original = world.messages.get(interaction.originalId ?? '');
  if (original && (numberOf(original.flags) & MessageFlags.Loading) !== 0) {
    interaction.answered = true;
    return editMessage(world, original, sent);
  }
  const originalId = interaction.originalId;
  const origin = { interaction, type: MessageType.Reply, above: original?.id, originalId, flags: 0 };
  const message = postResponse(world, sent, origin);
  interaction.followupIds.push(message.id);
  return message;
}

function sentWith(body: unknown, { uploads }: Call): Sent {
  return { body: objectOf(body), uploads };
}
