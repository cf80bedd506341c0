import { describe, expect, it } from 'vitest'
import { plainOptions } from '../../src/report/options.ts'
import { render } from '../../src/report/render.ts'
import { formats, reporters } from '../../src/report/reporters.ts'
import { fail } from './samples.ts'

describe.each(formats)('the format %s', (format) => {
  it('is what its reporter writes', () => {
    expect(render(format, fail, plainOptions)).toEqual({ ok: true, value: reporters[format](fail, plainOptions) })
  })

  it('that fails says so, and what the verdict is', () => {
    const broken = { ...fail, get findings(): never {
      throw new Error('the dovecote is empty')
    } }
    expect(render(format, broken, plainOptions)).toEqual({
      ok: false, because: expect.stringMatching(`^the ${format} report could not be made \\(the dovecote is empty\\), .*The verdict stands: fail$`) as string,
    })
  })
})
