/** Reads INI files and what looks like them: .cfg, .conf, .desktop, systemd's units, Godot's settings. */

import { bindingOf, type Reader } from './reader.ts'
import { interpolate } from './interpolate.ts'

const section = /^\s*\[([^\]]*)\]/
const setting = /^\s*([\w.$/-]+)\s*[=:]\s*(.*?)\s*$/
const longestLine = 20_000

export const readIni: Reader = (text) => {
  let scope: readonly string[] = []
  return text.split(/\r?\n/).flatMap((source, index) => {
    const line = index + 1
    if (source.length > longestLine || /^\s*[;#]/.test(source)) return []
    const opened = section.exec(source)
    if (opened) scope = [opened[1] ?? '']
    const match = opened ? null : setting.exec(source)
    if (!match) return []
    const [, key = '', value = ''] = match
    // systemd: Environment="NAME=value".
    const variable = key === 'Environment' ? /^"?(\w+)=([^"]*)"?$/.exec(value) : null
    if (variable) return [bindingOf('defined', [variable[1] ?? ''], interpolate(variable[2] ?? '', line), { line })]
    return [bindingOf('initial', [...scope, ...key.split('.')], interpolate(value.replace(/^(["'])(.*)\1$/, '$2'), line), { line })]
  })
}
