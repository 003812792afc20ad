// Keeps what is typed: on this device at once, with the server at each pause. One version is sent at a time,
// over the one that was seen; what a colleague wrote meanwhile is joined request by request, and where both
// wrote, nothing is sent until somebody has chosen.
import { isProblem } from '@/shared/api/problem'
import type { DraftPage, DraftText } from '@/shared/api/types'
import { readDraft, writeDraft } from './draft'
import { dropKept, keep, readKept } from './kept_text'
import { isSame, mergeOf, textOf, withTheirs } from './texts'

const pause = 800
const laterPause = 3_000

export type Clash = { theirs: DraftPage; text: DraftText; mine: DraftText; requests: number[] }
export type Shown = {
  n: number
  state: 'kept' | 'typed' | 'waiting' | 'refused'
  keptAt: string | null
  error: unknown
  clash: Clash | null
  hasRoom: boolean
}
type Place = { matter: string; officer: string; requests: readonly number[]; first: DraftPage }
// `show` puts a text into the form; `kept` runs whenever the server has taken a version.
type Told = { show: (text: DraftText) => void; kept: () => void }

// The same text may be sent again as it is.
function mayPass(error: unknown): boolean {
  return isProblem(error) && (error.isUnreachable || error.status === 401 || error.status === 429 || error.status >= 500)
}

export class Writing {
  readonly begun: DraftText
  private mine: DraftText
  private saved: { n: number; text: DraftText }
  private shown: Shown
  private isSending = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private listeners = new Set<() => void>()
  told: Told = { show: () => undefined, kept: () => undefined }

  constructor(private place: Place) {
    const text = textOf(place.requests, place.first.draft)
    const kept = readKept(place.officer, place.matter)
    this.begun = this.mine = kept?.text ?? text
    this.saved = kept ? { n: kept.n, text: kept.before } : { n: place.first.n, text }
    this.shown = { n: this.saved.n, state: this.isKept() ? 'kept' : 'typed', keptAt: null, error: null, clash: null, hasRoom: true }
  }

  read = () => this.shown
  listen = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  // What was typed last goes on its way, though nobody looks on.
  leave = () => { void this.send() }

  type(text: DraftText) {
    this.mine = text
    if (this.isKept() && !this.isSending) return
    this.keepHere()
    this.become({ state: 'typed' })
    this.sendAfter(pause)
  }

  // What a colleague wrote while nothing is being typed here.
  follow(page: DraftPage) {
    if (this.isSending || page.n <= this.saved.n || !this.isKept()) return
    this.saw(page)
    if (!this.isKept()) this.put(this.saved.text)
  }

  // These requests as the colleague wrote them, the other clashing ones as they are here.
  settle(theirs: readonly number[]) {
    const { clash } = this.shown
    if (!clash) return
    const { text } = mergeOf(this.saved.text, this.mine, clash.text)
    this.become({ clash: null })
    this.saw(clash.theirs)
    this.put(withTheirs(text, clash.text, theirs))
    this.keepHere()
    void this.send()
  }

  async send() {
    clearTimeout(this.timer)
    if (this.isSending || this.shown.clash) return
    this.isSending = true
    try {
      while (!this.isKept() && !this.shown.clash) await this.sendOne()
      if (!this.shown.clash) this.end()
    } catch (error) {
      this.become({ error, state: mayPass(error) ? 'waiting' : 'refused' })
      if (mayPass(error)) this.sendAfter(laterPause)
    } finally {
      this.isSending = false
    }
  }

  private async sendOne() {
    const text = this.mine
    try {
      const version = await writeDraft(this.place.matter, this.saved.n, text)
      this.saved = { n: version.n, text }
      this.become({ n: version.n, keptAt: version.at })
      this.told.kept()
    } catch (refusal) {
      if (!isProblem(refusal, 412)) throw refusal
      this.meet(await readDraft(this.place.matter))
    }
  }

  private meet(theirs: DraftPage) {
    const text = textOf(this.place.requests, theirs.draft)
    const merged = mergeOf(this.saved.text, this.mine, text)
    if (merged.clashing.length > 0) {
      this.become({ clash: { theirs, text, mine: this.mine, requests: merged.clashing } })
      return
    }
    this.saw(theirs)
    this.put(merged.text)
    this.told.kept()
  }

  private end() {
    dropKept(this.place.officer, this.place.matter)
    this.become({ state: 'kept', error: null })
  }
  private saw(page: DraftPage) {
    this.saved = { n: page.n, text: textOf(this.place.requests, page.draft) }
    this.become({ n: page.n })
  }
  private put(text: DraftText) {
    this.mine = text
    this.told.show(text)
  }
  private isKept(): boolean {
    return isSame(this.mine, this.saved.text)
  }
  private keepHere() {
    const { officer, matter } = this.place
    this.become({ hasRoom: keep(officer, matter, { n: this.saved.n, before: this.saved.text, text: this.mine }) })
  }
  private sendAfter(milliseconds: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), milliseconds)
  }
  private become(more: Partial<Shown>) {
    this.shown = { ...this.shown, ...more }
    this.listeners.forEach((listener) => listener())
  }
}
