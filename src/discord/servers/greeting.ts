import { button } from '../payload/buttons.ts';
import { LIMITS } from '../payload/limits.ts';
import type { Screen } from '../payload/screen.ts';
import type { View } from '../scene.ts';
import { COLOURS } from '../screens/colours.ts';
import { exampleQuestions } from '../screens/help.ts';

/** What is said when the bot comes into a server: what it does, questions to try by a press, and where its managers begin. */
export function greetingScreen(view: View): Screen {
  const { say } = view;
  const questions = exampleQuestions(view).filter((question) => question.length <= LIMITS.button.label);
  const examples = questions.map((argument) => button(argument, { kind: 'example', argument }));
  const lines = [say('askSomething'), '', say('help.ask'), say('greeting.managers'), say('greeting.privacy')];
  return {
    colour: COLOURS.neutral,
    title: say('greeting.title'),
    text: [...lines, ...(examples.length > 0 ? ['', say('greeting.examples')] : [])].join('\n'),
    rows: [examples],
  };
}
