import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'
import { readdirSync } from 'node:fs'

const features = readdirSync('src/features')

// app → features → shared: nothing is imported from above, and no feature from another.
const layers = [
  refuse('src/shared/**', ['**/features/**', '**/app/**'], 'shared knows no feature and no app'),
  ...features.map((feature) =>
    refuse(
      `src/features/${feature}/**`,
      ['**/app/**', ...features.filter((other) => other !== feature).map((other) => `**/${other}/**`)],
      'a feature imports shared only',
    ),
  ),
]

function refuse(files, group, message) {
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] } }
}

export default ts.config(
  { ignores: ['dist', 'generated'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines-per-function': ['error', 90],
      'max-lines': ['error', 300],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.test.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },
  ...layers,
)
