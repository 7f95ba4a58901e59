import type { Compiler, Dependency, Module } from 'webpack'

/** What webpack keeps about one use of an imported name. */
interface ImportUse extends Dependency {
  readonly call?: boolean
  directImport?: boolean
}

/**
 * Writes a call of an imported function as `x.y(z)` and not `(0,x.y)(z)`: four bytes for each of 3,500 calls. The long form
 * keeps `this` undefined inside, which no function that we import by its name asks for.
 */
export class PlainCalls {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('plain-calls', compilation => {
      // Who uses which export is settled by now, and no code is written yet.
      compilation.hooks.beforeCodeGeneration.tap('plain-calls', () => {
        for (const module of compilation.modules) for (const part of partsOf(module)) plain(part)
      })
    })
  }
}

function plain(module: Module): void {
  for (const each of module.dependencies as ImportUse[])
    if (each.type === 'harmony import specifier' && each.call) each.directImport = false
}

/** The modules that webpack has joined into one, or the module itself. */
function partsOf(module: Module): readonly Module[] {
  return 'modules' in module ? (module.modules as readonly Module[]) : [module]
}
