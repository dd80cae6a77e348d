/** Talks to the bot; every failure becomes a sentence for the reader. */

export class BotError extends Error {
  /** `again` is true when the same request may succeed later. */
  constructor(message, again) {
    super(message);
    this.name = 'BotError';
    this.again = again;
  }
}

/** The bot's name and commands. */
export function getBot() {
  return request('/api/bot');
}

/** Sends one request and resolves to its JSON. */
export function post(path, body) {
  return request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function request(path, options) {
  let response;
  let answer;
  try {
    response = await fetch(path, options);
    answer = await response.json();
  } catch {
    throw new BotError('The bot cannot be reached. Is it still running in its terminal?', true);
  }
  if (!response.ok)
    throw new BotError(answer.error ?? `The bot answered with status ${response.status}.`, response.status >= 500);
  return answer;
}
