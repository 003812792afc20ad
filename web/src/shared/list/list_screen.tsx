// What every list has: its head, the saved views, the filters, the rows, and what is said where there are none.
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '../api/queries'
import type { ScreenKey } from '../parts/keys'
import { ProblemNote } from '../parts/problem_note'
import { useSession } from '../session'
import { ColumnsChoice, useColumns } from './columns_choice'
import { ExportPart } from './export_part'
import { ListHead, useCounted, type ListWords } from './list_head'
import { ListTable, type Column } from './list_table'
import type { Ticks } from './ticks'
import type { Asked } from './use_export'
import type { ListPages, Listed } from './use_list_pages'
import { ViewsBar } from './views_bar'
import './list.css'

type Props<Item extends Listed> = {
  words: ListWords
  kept: 'matter' | 'petition'
  asked: URLSearchParams
  ask: (next: URLSearchParams) => void
  exported: Asked
  list: ListPages<Item>
  // The first ones tell what a row is; the others may be hidden.
  columns: readonly Column<Item>[]
  choosable: readonly string[]
  hiddenAtFirst?: readonly string[]
  filters: ReactNode
  names: Names
  open: (item: Item) => void
  ticks?: Ticks<Item>
  ticksBar?: ReactNode
  keys?: readonly ScreenKey[]
}

export function ListScreen<Item extends Listed>(props: Props<Item>) {
  const { words, kept, asked, ask, exported, list, columns, choosable, hiddenAtFirst, filters, names, open, ticks, ticksBar, keys } = props
  const { t } = useTranslation()
  const chosen = useColumns<string>(`${kept}_columns_hidden`, hiddenAtFirst)
  const shown = columns.filter(({ name }) => !choosable.includes(name) || chosen.shows(name))
  const question = asked.toString()
  const counted = useCounted(words, list)
  return (
    <>
      <ListHead words={words} list={list}>
        <ExportPart key={question} asked={exported} names={names} />
        <ColumnsChoice columns={chosen} choosable={columns.filter(({ name }) => choosable.includes(name))} />
      </ListHead>
      <section className={`card list-of-${kept}`}>
        <ViewsBar kept={`${kept}_views`} asked={asked} ask={ask} />
        {filters}
        {ticksBar}
        <ProblemNote error={list.error} names={names} />
        {list.isAnswered && list.rowCount === 0 && <Nothing words={words} isFiltered={question !== ''} clear={() => ask(new URLSearchParams())} />}
        {list.rowCount > 0 && (
          <ListTable key={question} caption={t(`${words}.title`)} counted={counted} columns={shown} list={list} ticks={ticks} keys={keys} open={open} />
        )}
        {list.hasMore && list.isReadingOn && (
          <div className="more is-reading-on no-print">
            <span>{t('list.reading_on', { count: list.rowCount })}</span> <Button size="small" onClick={list.stop}>{t('list.stop')}</Button>
          </div>
        )}
        {list.hasMore && !list.isReadingOn && (
          <div className="more no-print">
            <Button loading={list.isAsking} onClick={list.error ? list.again : () => list.show(list.rowCount, list.rowCount, 0)}>{t('matters.more')}</Button>
          </div>
        )}
      </section>
    </>
  )
}

function Nothing({ words, isFiltered, clear }: { words: ListWords; isFiltered: boolean; clear: () => void }) {
  const { t } = useTranslation()
  const { officer } = useSession()
  return (
    <div className="nothing">
      <p>{isFiltered ? t(`${words}.none_with_filter`) : t(`${words}.none_for.${officer.role}` as 'matters.none', { defaultValue: t(`${words}.none`) })}</p>
      {isFiltered && <Button onClick={clear}>{t('matters.drop_filters')}</Button>}
    </div>
  )
}
