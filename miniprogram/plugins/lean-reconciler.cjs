const { readFileSync } = require('node:fs')

/**
 * React's reconciler asks its host what it can do. Taro's answers are settled before anything runs, so they are written in
 * place of the questions, and the code for hosts that can do more (hydrate, keep old trees, be searched by tests) goes.
 * What of the reconciler Taro never names goes too. Both are read from Taro's own file.
 */
module.exports = ({ parse, traverse, types }) => {
  const source = readFileSync(require.resolve('@tarojs/react/dist/react.esm.js'), 'utf8')
  const host = answersOf(parse(source, { babelrc: false, configFile: false }), { traverse, types })
  const isNamed = name => new RegExp(`\\.${name}\\b`).test(source)
  return {
    name: 'lean-reconciler',
    visitor: {
      MemberExpression(path) {
        const { object, property } = path.node
        if (!types.isIdentifier(object, { name: '$$$hostConfig' })) return
        if (!host.has(property.name)) path.replaceWith(types.identifier('undefined'))
        else if (host.get(property.name) !== null)
          path.replaceWith(types.booleanLiteral(host.get(property.name)))
      },
      AssignmentExpression(path) {
        const { left } = path.node
        const isExport =
          types.isMemberExpression(left) && types.isIdentifier(left.object, { name: 'exports' })
        if (isExport && !isNamed(left.property.name)) path.remove()
      },
    },
  }
}

/** What Taro's host can be asked for, by name; a plain yes or no with its value. */
function answersOf(file, { traverse, types }) {
  const answers = new Map()
  traverse(file, {
    VariableDeclarator({ node }) {
      if (!types.isIdentifier(node.id, { name: 'hostConfig' })) return
      for (const { key, value } of node.init.properties)
        answers.set(key.name, types.isBooleanLiteral(value) ? value.value : null)
    },
  })
  if (answers.get('supportsMutation') !== true) throw new Error('Taro’s host of React is not where it was.')
  return answers
}
