/** The server that the playground pretends to be in: a few people, channels and roles to choose from, as ids and names. */

type Member = { readonly id: string; readonly name: string };

export type PretendServer = {
  readonly id: string;
  readonly name: string;
  /** The bot itself, as the author of messages. */
  readonly bot: string;
  readonly users: readonly Member[];
  readonly channels: readonly Member[];
  readonly roles: readonly Member[];
};

/** Ids have the length of Discord's and its first years' value, so that no real one is the same. */
export const PRETEND_SERVER: PretendServer = {
  id: '10000000000000001',
  name: 'Pretend server',
  bot: '10000000000000002',
  users: [
    { id: '10000000000000011', name: 'You' },
    { id: '10000000000000012', name: 'Robin' },
  ],
  channels: [
    { id: '10000000000000021', name: 'general' },
    { id: '10000000000000022', name: 'library' },
    { id: '10000000000000023', name: 'staff' },
  ],
  roles: [
    { id: '10000000000000031', name: 'Librarians' },
    { id: '10000000000000032', name: 'Readers' },
  ],
};

/** The name of somebody or something of the pretend server, or null. */
export function nameOf(list: 'users' | 'channels' | 'roles', id: unknown): string | null {
  return PRETEND_SERVER[list].find((member) => member.id === id)?.name ?? null;
}
