/** GitHub's published OpenAPI description: its example answers, and whether an answer of ours could be one of GitHub's. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'

export type Method = 'get' | 'post' | 'patch'

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, { readonly requestBody?: unknown; readonly responses: Readonly<Record<string, unknown>> }>>>>>
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
export function troublesWith(path: string, status: number, body: unknown, method: Method = 'get'): readonly string[] {
  const template = templateOf(path, method)
  if (template === null) return [`GitHub has no ${method} ${path}`]
  const documented = description.paths[template]?.[method]?.responses[String(status)]
  const schema = status < 300 && documented !== undefined ? pointer(template, method, `responses/${status}`) : 'github#/components/schemas/basic-error'
  if (status < 300 && documented === undefined) return [`GitHub documents no ${status} for ${method} ${template}`]
  return against(schema, body, `${template} ${status}`)
}

/** What GitHub's description has against what is sent; empty when GitHub takes it. */
export function requestTroubles(path: string, body: unknown, method: Method): readonly string[] {
  const template = templateOf(path, method)
  if (template === null) return [`GitHub has no ${method} ${path}`]
  if (description.paths[template]?.[method]?.requestBody === undefined) return body === null ? [] : [`${method} ${template} takes no body`]
  return against(pointer(template, method, 'requestBody'), body, `${method} ${template}`)
}

function pointer(template: string, method: Method, part: string): string {
  return encodeURI(`github#/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/${part}/content/application~1json/schema`)
}

function against(schema: string, body: unknown, where: string): readonly string[] {
  const validate = ajv.compile({ $ref: schema })
  return validate(body) === true ? [] : (validate.errors ?? []).map((error) => `${where}: ${error.dataPath} ${error.message ?? ''}`)
}

function templateOf(path: string, method: Method): string | null {
  const parts = path.split('/')
  return Object.entries(description.paths).find(([template, methods]) => {
    const wanted = template.split('/')
    return method in methods && wanted.length === parts.length && wanted.every((part, index) => part.startsWith('{') || part === parts[index])
  })?.[0] ?? null
}
