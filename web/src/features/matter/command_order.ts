import type { CommandName } from '@/shared/api/types'

// Which of the permitted commands is usually next: the further along, the earlier in this list. Only the
// order on the screen follows from it.
const usual: CommandName[] = [
  'archive', 'decide_objection', 'decide_jurisdiction', 'extend', 'confirm_voiding', 'examine_completion', 'assist', 'issue_opinion', 'serve', 'decide_final_review', 'accept_final_review',
  'decide_reexamination', 'accept_reexamination', 'propose_opinion', 'accept', 'report_completion',
  'refer', 'screen', 'grant_unsealing', 'conclude', 'close',
]

// The usual next step, if one of the permitted commands is one. What a petitioner may come and ask for is none.
export function expectedOf(permitted: readonly string[]): CommandName | undefined {
  return usual.find((command) => permitted.includes(command))
}

export function inUsualOrder(permitted: readonly string[]): CommandName[] {
  const rank = (command: string) => {
    const place = usual.indexOf(command as CommandName)
    return place < 0 ? usual.length : place
  }
  return [...permitted].sort((one, other) => rank(one) - rank(other)) as CommandName[]
}
