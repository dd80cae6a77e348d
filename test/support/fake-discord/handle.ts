// What a user sees of an interaction after having started it.
import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  InteractionResponseType as Reply,
} from 'discord-api-types/v10';
import { listOf } from './json.ts';
import type { Acknowledgement, Interaction, World } from './world.ts';

/** An interaction in the hands of the user who started it. */
export interface InteractionHandle {
  readonly id: string;
  /** What the application answers with, for tests that answer in its place. */
  readonly token: string;
  /** The application's first answer; rejects when none comes in time. */
  acknowledged(timeoutMs?: number): Promise<Acknowledgement>;
  /** The message that answers, once it is not "thinking" any more: @original as it is now. */
  response(timeoutMs?: number): Promise<APIMessage>;
  /** The choices given to an autocomplete. */
  choices(timeoutMs?: number): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** The follow-ups as they are now, oldest first; deleted ones are gone. */
  readonly followups: readonly APIMessage[];
}

/** The handle on the interaction. */
export function createHandle(world: World, interaction: Interaction): InteractionHandle {
  const name = `interaction ${interaction.id}`;
  const acknowledged = (timeoutMs?: number) =>
    world.waiting.until(() => interaction.acknowledged, `the acknowledgement of ${name}`, timeoutMs);
  return {
    id: interaction.id,
    token: interaction.token,
    acknowledged,
    response: async (timeoutMs) => {
      const final = () => interaction.answered && world.messages.get(interaction.originalId ?? '');
      return structuredClone(await world.waiting.until(final, `the response to ${name}`, timeoutMs));
    },
    choices: async (timeoutMs) => {
      const { type, data } = await acknowledged(timeoutMs);
      if (type !== Reply.ApplicationCommandAutocompleteResult)
        throw new Error(`${name} was answered with type ${type}`);
      return listOf(data.choices) as readonly APIApplicationCommandOptionChoice[];
    },
    get followups() {
      return interaction.followupIds.flatMap((id) => structuredClone(world.messages.get(id)) ?? []);
    },
  };
}
