/** GitHub's published OpenAPI description: its example answers, and whether an answer of ours could be one of GitHub's. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'

interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly responses: Readonly<Record<string, unknown>> } }>>
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> }
}

const description = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
) as Description

const ajv = new Ajv({ nullable: true, validateSchema: false, format: false, logger: false })
ajv.addSchema(description, 'github')

/** An answer that GitHub gives as an example. */
export function exampleAnswer(name: string): Record<string, unknown> {
  const example = description.components.examples[name]
  if (example === undefined) throw new Error(`GitHub's description has no example ${name}`)
  return structuredClone(example.value) as Record<string, unknown>
}

/** What GitHub's description has against this answer; empty when it could be GitHub's. Undocumented errors are the basic error. */
export function troublesWith(path: string, status: number, body: unknown): readonly string[] {
  const template = templateOf(path)
  if (template === null) return [`GitHub has no GET ${path}`]
  const documented = description.paths[template]?.get?.responses[String(status)]
  const success = `github#/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/get/responses/${status}/content/application~1json/schema`
  const schema = status < 300 && documented !== undefined ? encodeURI(success) : 'github#/components/schemas/basic-error'
  if (status < 300 && documented === undefined) return [`GitHub documents no ${status} for GET ${template}`]
  const validate = ajv.compile({ $ref: schema })
  return validate(body) === true ? [] : (validate.errors ?? []).map((error) => `${template} ${status}: ${error.dataPath} ${error.message ?? ''}`)
}

function templateOf(path: string): string | null {
  const parts = path.split('/')
  return Object.keys(description.paths).find((template) => {
    const wanted = template.split('/')
    return wanted.length === parts.length && wanted.every((part, index) => part.startsWith('{') || part === parts[index])
  }) ?? null
}
