// One matter for the tests of this folder, as the server would show it. Not part of the build.
import type { MatterPage } from '@/shared/api/types'

const id = (letter: string) => letter.repeat(32)

export const acceptedMatter: MatterPage = {
  matter: {
    id: id('a'), number: '2026-00041', subject: '楼道漏水', state: 'accepted', kind: 'appeal',
    category: 'urban_rural.property_service', branch: 6, regulation: 'regulation_2022', received_on: '2026-09-01',
    office_id: id('1'), organ_id: id('2'), not_told_yet: [], unattended: [],
    requests: [
      { request: 1, petition_id: id('b'), text: '修好楼顶' },
      { request: 2, petition_id: id('b'), text: '赔偿损失' },
    ],
    enquiries: 0, due_on: '2026-11-09', lamp: 'on_time', n: 3,
  },
  petitions: [{
    id: id('b'), number: '260901-0001-5', channel: 'visit', received_on: '2026-09-01', raised_at: 'county', headcount: 1,
    anonymous: false, confidential: false, petitioners: [{ name: '王**' }], representatives: [], subject: '楼道漏水',
    text: '三楼漏水。', requests: ['修好楼顶', '赔偿损失'], complained_of: [], joint_letter: false, file_ids: [id('e'), id('f')],
    unverified: [], imported: false,
  }],
  supplements: [],
  files: [
    { id: id('e'), sha256: '0'.repeat(64), bytes: 1200, name: '合同.pdf', media_type: 'application/pdf', state: 'unscanned' },
    { id: id('f'), sha256: '0'.repeat(64), bytes: 1200, name: '照片.docx', media_type: 'application/msword', state: 'quarantined' },
  ],
  acts: [
    { n: 1, act: 'screening', on: '2026-09-01', recorded_at: '2026-09-01T02:00:00Z', officer_id: id('8'), organ_id: id('1'), kind: 'appeal', category: 'urban_rural.property_service', branch: 6 },
    { n: 2, act: 'referral', on: '2026-09-01', recorded_at: '2026-09-01T02:10:00Z', officer_id: id('8'), organ_id: id('1'), to_organ_id: id('2') },
    { n: 3, act: 'acceptance', on: '2026-09-10', recorded_at: '2026-09-10T02:00:00Z', officer_id: id('9'), organ_id: id('2'), procedure: 'ordinary', clock: 'K5' },
  ],
  duties: [{
    kind: 'issue_opinion', holder: id('2'), clock: 'K5', start_on: '2026-09-10', due_on: '2026-11-09', is_provisional: false,
    article: 'regulation_2022.34', lamp: 'on_time',
    sum: [{ on: '2026-11-09', what: 'due', name: '', article: '', days: 0, sentence: '2026年11月9日（周一）到期' }],
  }],
  ended_duties: [],
  openings: [],
  permitted: ['report_progress', 'propose_opinion'],
  given_by: [
    { command: 'report_progress', article: 'regulation_2022.28' }, { command: 'propose_opinion', article: 'regulation_2022.32' },
  ],
  cited: [],
  not_now: [{ command: 'serve', code: 'nothing_to_serve', sentence: '还没有可以送达的文书。', article: 'regulation_2022.32' }],
}
