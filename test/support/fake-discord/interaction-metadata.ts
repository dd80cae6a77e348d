// What a message says of the interaction it answers. Source: resources/message#message-interaction-metadata-object.
import { type APIMessage, InteractionType as Kind } from 'discord-api-types/v10';
import type { Interaction } from './world.ts';

type Metadata = NonNullable<APIMessage['interaction_metadata']>;

/** `originalId` is the message that answered first, for all that follow it. */
export function interactionMetadata(interaction: Interaction, originalId?: string): Metadata {
  const { id, type, user, owners, sourceId, target, opener } = interaction;
  return {
    id,
    type,
    user,
    authorizing_integration_owners: owners,
    ...(originalId ? { original_response_message_id: originalId } : {}),
    ...(type === Kind.MessageComponent ? { interacted_message_id: sourceId } : {}),
    ...target,
    ...(opener ? { triggering_interaction_metadata: interactionMetadata(opener) } : {}),
  } as unknown as Metadata;
}
