import { describe, expect, it } from 'vitest'
import { askedOf, beginningOf } from '@/shared/commands/command_body'
import { forms } from '@/shared/commands/command_forms'
import { i18n } from '@/shared/words/i18n'
import { expectedOf, inUsualOrder } from './command_order'
import { acceptedMatter } from './matter_fixture'

const fields = Object.values(forms).flat()

describe('The forms of the commands', () => {
  it('have a word for every field', () => {
    const named = fields.filter((field) => !['answers', 'corrections'].includes(field.as)).map((field) => 'label' in field && field.label ? field.label : field.name)
    expect(named.filter((name) => !i18n.exists(`field.${name}`))).toEqual([])
  })

  it('have a word for every choice', () => {
    const choices = fields.flatMap((field) => field.as === 'choice' ? field.words.values.map((value) => `${field.words.group}.${value}`) : [])
    expect(choices.length).toBeGreaterThan(20)
    expect(choices.filter((key) => !i18n.exists(key))).toEqual([])
  })

  it('of screening begins with the ordinary procedure', () => {
    expect(beginningOf('screen', acceptedMatter, '2026-09-29')).toMatchObject({ procedure: 'ordinary' })
  })

  it('begin with the request numbers an opinion must answer', () => {
    expect(beginningOf('propose_opinion', acceptedMatter, '2026-09-29')).toEqual({
      answers: [{ request: 1, articles: [] }, { request: 2, articles: [] }],
    })
  })

  it('send corrections by field, and nothing that is empty', () => {
    const typed = { petition_id: 'p', fields: [{ field: 'subject', value: '新' }], note: '', on: undefined }
    expect(askedOf('correct', typed)).toEqual({ command: 'correct', petition_id: 'p', fields: { subject: '新' } })
  })
})

describe('The permitted commands', () => {
  it('stand with the usual next step first', () => {
    expect(inUsualOrder(['notify', 'screen', 'refer'])).toEqual(['refer', 'screen', 'notify'])
    expect(expectedOf(['report_progress', 'propose_opinion'])).toBe('propose_opinion')
    expect(expectedOf(['rate', 'report_progress'])).toBeUndefined()
  })
})
