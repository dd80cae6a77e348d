// Routes of users, guilds and members.
import type { Route } from '../rest-server.ts';
import { refusal } from '../rules/problem.ts';
import { apiGuild, apiMember } from '../shapes.ts';
import type { World } from '../world.ts';

/** Sources: resources/user#get-user, resources/guild#get-guild, resources/guild#get-guild-member. */
export function memberRoutes(world: World): readonly Route[] {
  return [
    {
      at: 'GET /users/:user',
      handle: ({ params }) => {
        const user = world.users.get(params.user ?? '');
        if (!user) throw refusal('unknownUser');
        return user;
      },
    },
    {
      at: 'GET /guilds/:guild',
      handle: ({ params }) => {
        const guild = world.guilds.get(params.guild ?? '');
        if (!guild?.hasBot) throw refusal('unknownGuild');
        return apiGuild(world, guild);
      },
    },
    {
      at: 'GET /guilds/:guild/members/:user',
      handle: ({ params }) => {
        const guild = world.guilds.get(params.guild ?? '');
        if (!guild?.hasBot) throw refusal('unknownGuild');
        const user = world.users.get(params.user ?? '');
        if (!user) throw refusal('unknownMember');
        return apiMember(world, guild, user);
      },
    },
  ];
}
