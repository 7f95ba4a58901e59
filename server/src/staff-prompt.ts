import { stdin, stderr } from 'node:process'

const ENTER = new Set(['\r', '\n', '\u0004'])
const RUB_OUT = new Set(['\u007f', '\b'])
const CTRL_C = '\u0003'

/** Asks for a password twice on the terminal without showing it; throws where there is no terminal or they differ. */
export async function askPassword(): Promise<string> {
  if (!stdin.isTTY) throw new Error('No terminal to ask on; use --password-stdin')
  const first = await hidden('Password: ')
  const second = await hidden('Again: ')
  if (first !== second) throw new Error('The two passwords differ')
  return first
}

function hidden(question: string): Promise<string> {
  stderr.write(question)
  stdin.setRawMode(true).setEncoding('utf8').resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const finish = (then: () => void) => {
      stdin.setRawMode(false).pause().removeListener('data', hear)
      stderr.write('\n')
      then()
    }
    const hear = (keys: string) => {
      for (const key of keys) {
        if (key === CTRL_C) return finish(() => reject(new Error('Stopped')))
        if (ENTER.has(key)) return finish(() => resolve(typed))
        typed = RUB_OUT.has(key) ? typed.slice(0, -1) : typed + key
      }
    }
    stdin.on('data', hear)
  })
}
