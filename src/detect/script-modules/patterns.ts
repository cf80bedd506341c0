/** Names with one star in them, and what they stand for: `@/*` of tsconfig.json, `#keys/*` of package.json. */

/** A name of modules. Targets are paths of the tree, the likeliest first. */
export interface Pattern {
  readonly name: string
  readonly targets: readonly string[]
}

/** The targets of a module by the pattern that fits it best: the one with the most before its star. Null where none fits. */
export function targetsOf(module: string, patterns: readonly Pattern[]): readonly string[] | null {
  const fitting = patterns.flatMap((pattern) => {
    const star = starIn(module, pattern.name)
    return star === null ? [] : [{ pattern, star, before: pattern.name.includes('*') ? pattern.name.indexOf('*') : pattern.name.length + 1 }]
  })
  const [best] = fitting.sort((a, b) => b.before - a.before)
  return best ? best.pattern.targets.map((target) => target.replace('*', () => best.star)) : null
}

/** What the star stands for; empty where a name without one is the module's. */
function starIn(module: string, name: string): string | null {
  const at = name.indexOf('*')
  if (at < 0) return module === name ? '' : null
  const [before, after] = [name.slice(0, at), name.slice(at + 1)]
  return module.length >= before.length + after.length && module.startsWith(before) && module.endsWith(after) ? module.slice(before.length, module.length - after.length) : null
}
