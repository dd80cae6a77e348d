/** Which commands are offered in a scene, and what they are called in its language. */

const SLASH = 1;
const MESSAGE_COMMAND = 3;
const IN_SERVER = 0;
const IN_DIRECT_MESSAGE = 1;

/** The slash commands; each, its options and their choices have `shown` and `about` in the scene's language. */
export function slashCommands(commands, scene) {
  return offered(commands, SLASH, scene).map((command) => ({
    ...localised(command, scene),
    options: (command.options ?? []).map((option) => ({
      ...localised(option, scene),
      choices: (option.choices ?? []).map((choice) => localised(choice, scene)),
    })),
  }));
}

/** The commands of a message's Apps menu. */
export function messageCommands(commands, scene) {
  return offered(commands, MESSAGE_COMMAND, scene).map((command) => localised(command, scene));
}

/** As on Discord, those for managers are not even shown to others. */
function offered(commands, wanted, { isDirect, canManage }) {
  const place = isDirect ? IN_DIRECT_MESSAGE : IN_SERVER;
  return commands.filter(
    ({ type = SLASH, contexts, default_member_permissions }) =>
      type === wanted &&
      (contexts?.includes(place) ?? true) &&
      (isDirect || canManage || typeof default_member_permissions !== 'string'),
  );
}

function localised(named, { locale }) {
  return {
    ...named,
    shown: named.name_localizations?.[locale] ?? named.name,
    about: named.description_localizations?.[locale] ?? named.description ?? '',
  };
}
