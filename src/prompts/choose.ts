import inquirer from 'inquirer';

/** Asks for one of a few things: by arrow or number, then Enter. The first is what Enter alone takes. */
export async function choose<T extends string>(
  message: string,
  choices: readonly { value: T; name: string }[],
  color: boolean,
): Promise<T> {
  const style = { keysHelpTip: () => undefined, ...(color ? {} : unpainted) };
  const { chosen } = await inquirer.prompt([
    {
      type: 'select',
      name: 'chosen',
      message,
      choices,
      theme: { prefix: '', icon: { cursor: '>' }, indexMode: 'number', style },
    },
  ]);
  return chosen;
}

const plain = (text: string) => text;
const unpainted = { message: plain, answer: plain, highlight: plain };
