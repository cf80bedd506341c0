import { describe, expect, it } from 'vitest'
import { readCommands } from './commands.ts'

describe('the runner\'s reading of a log', () => {
  it.each([
    ['::error::a', { name: 'error', properties: {}, message: 'a' }],
    ['  ::error file=a%3Ab%2Cc,line=3::x%0Ay%25', { name: 'error', properties: { file: 'a:b,c', line: '3' }, message: 'x\ny%' }],
    ['text ##[warning code=1;x=2]y', { name: 'warning', properties: { code: '1', x: '2' }, message: 'y' }],
    ['::add-mask::s', { name: 'add-mask', properties: {}, message: 's' }],
  ])('takes %j for a command', (line, command) => {
    expect(readCommands(line).commands).toEqual([command])
  })

  it.each(['text ::error::a', '::unknown::a', '::error:a', '##[unknown]a', ''])('takes %j for text', (line) => {
    expect(readCommands(line)).toEqual({ commands: [], rest: [line] })
  })

  it('obeys nothing while commands are stopped', () => {
    const { commands, rest } = readCommands('::stop-commands::t\n::error::a\n::t::\n::notice::b')
    expect(commands.map(({ name }) => name)).toEqual(['stop-commands', 'notice'])
    expect(rest).toEqual(['::error::a'])
  })
})
