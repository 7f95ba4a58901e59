/**
 * Keeps what the applet does not use of the ground floor out of its packages.
 * - The server judges what an endpoint `takes` and who may call it; the applet reads only method, path and whether anyone
 *   may. Without `takes`, the main package carries no schema at all (30 KB). `endpoint` itself only gives types.
 * - A constant made by a call while a module of `shared` loads has no effect but its value: it is wrapped and marked
 *   so, and an unused one goes together with what only it needs.
 */
module.exports = ({ types }) => ({
  name: 'lean-shared',
  visitor: {
    ObjectProperty(path) {
      const { name } = path.node.key
      const left =
        name === 'takes' || name === 'file' || (name === 'who' && path.node.value.value !== 'anyone')
      if (left && isEndpointRow(path.parentPath)) path.remove()
    },
    VariableDeclarator: {
      exit(path) {
        if (path.getFunctionParent() || !types.isCallExpression(path.node.init)) return
        const [row] = path.get('init.arguments')
        if (row?.isObjectExpression() && isEndpointRow(row)) {
          path.node.init = row.node
          return
        }
        const wrapped = types.callExpression(types.arrowFunctionExpression([], path.node.init), [])
        types.addComment(wrapped, 'leading', '#__PURE__')
        path.node.init = wrapped
      },
    },
  },
})

/** `endpoint<Reply>()({ … })` */
function isEndpointRow(object) {
  const call = object.parentPath
  return (
    call.isCallExpression() &&
    call.get('callee').isCallExpression() &&
    call.get('callee.callee').isIdentifier({ name: 'endpoint' })
  )
}
