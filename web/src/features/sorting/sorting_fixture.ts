// Two matters that wait, for the tests of this folder. Not part of the build.
import type { MatterItem, MatterPage } from '@/shared/api/types'

export const id = (letter: string) => letter.repeat(32)

export function waitingItem(letter: string, subject: string): MatterItem {
  return {
    id: id(letter), number: `2026-0000${letter}`, subject, state: 'registered', kind: null, category: null, organ_id: id('1'), petitions: 1,
    has_skipped_levels: false, registered_on: '2026-09-21', due_on: '2026-10-08', lamp: 'due_soon', hearing_on: null,
  }
}

export function waitingMatter(letter: string, subject: string): MatterPage {
  const { number } = waitingItem(letter, subject)
  return {
    matter: {
      id: id(letter), number, subject, state: 'registered', kind: null, category: null, branch: null, regulation: 'regulation_2022',
      received_on: '2026-09-21', office_id: id('1'), organ_id: id('1'), not_told_yet: [], unattended: [], enquiries: 0, due_on: '2026-10-08', lamp: 'due_soon', n: 1,
      requests: [{ request: 1, petition_id: id('e'), text: '修好它' }],
    },
    petitions: [{
      id: id('e'), number: '260921-0012-5', channel: 'letter', received_on: '2026-09-21', raised_at: 'county', headcount: 1, anonymous: false,
      confidential: false, petitioners: [{ name: '王**' }], representatives: [], subject, text: `${subject}，两个月了。`, requests: ['修好它'],
      complained_of: [], joint_letter: false, file_ids: [], unverified: [], imported: false,
    }],
    supplements: [], files: [], acts: [], ended_duties: [], openings: [], cited: [],
    duties: [{
      kind: 'pass_on', holder: id('1'), clock: 'K1', start_on: '2026-09-21', due_on: '2026-10-08', is_provisional: false,
      article: 'regulation_2022.22', lamp: 'due_soon', sum: [],
    }],
    permitted: ['screen', 'join', 'decline_to_accept'], given_by: [],
    not_now: [
      { command: 'refer', code: 'not_screened', sentence: '还没有甄别。', article: 'regulation_2022.31' },
      { command: 'lead_into_procedure', code: 'led_away_already', sentence: '已经导入。', article: 'regulation_2022.31' },
    ],
  }
}
