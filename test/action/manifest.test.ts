import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionOutputs } from '../../src/configure/action-outputs.ts'
import { inputDefault, optionsOf } from '../../src/configure/options.ts'

type Entries = Readonly<Record<string, { readonly description: string; readonly default?: string }>>

const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Entries
  readonly outputs: Entries
  readonly runs: unknown
}

describe('action.yml', () => {
  it('has the keys that GitHub documents, and no others', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(['author', 'branding', 'description', 'inputs', 'name', 'outputs', 'runs'])
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })

  it('suits the Marketplace', () => {
    expect(manifest.description.length).toBeLessThanOrEqual(125)
    // Two of Feather 4.28's icons and GitHub's colours that the Marketplace takes.
    expect(['shield', 'check-circle']).toContain(manifest.branding.icon)
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(manifest.branding.color)
  })

  it('has the inputs of the table of options', () => {
    const table = optionsOf('input').map((option) => {
      const value = inputDefault(option)
      return [option.name, { description: option.input, required: false, ...(value === null ? {} : { default: value }) }]
    })
    expect(Object.entries(manifest.inputs)).toEqual(table)
  })

  it('states no default for what the config file can set', () => {
    const both = optionsOf('config').filter(({ doors }) => doors.includes('input')).map(({ name }) => name)
    expect(both).toEqual(['gate', 'fail-on', 'offline'])
    expect(both.filter((name) => manifest.inputs[name]?.default !== undefined)).toEqual([])
  })

  it('has the outputs of the table of outputs', () => {
    expect(manifest.outputs).toEqual(Object.fromEntries(Object.entries(actionOutputs).map(([name, description]) => [name, { description }])))
  })

  it('describes everything in whole sentences', () => {
    const descriptions = [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)].map(({ description }) => description)
    expect(descriptions.filter((text) => !/^\S.*\.$/s.test(text))).toEqual([])
  })
})
