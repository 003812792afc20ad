// What this officer may do now, the usual next step first; what is not possible now stays, with its reason.
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { CommandName, MatterPage } from '@/shared/api/types'
import { KeyCap } from '@/shared/parts/keys'
import { ShortArticle } from '@/shared/parts/short_article'
import { expectedOf, inUsualOrder } from './command_order'

type Props = { page: MatterPage; names: Names; begin: (command: CommandName) => void }

// More than these would push what lies below them off a telephone's screen.
const few = 4

export function CommandsCard({ page, names, begin }: Props) {
  const { t } = useTranslation()
  const expected = expectedOf(page.permitted)
  const byArticle = (command: CommandName) => {
    const article = page.given_by.find((one) => one.command === command)?.article
    return article ? <ShortArticle id={article} names={names} /> : null
  }
  const others = inUsualOrder(page.permitted).filter((command) => command !== expected)
  return (
    <section className="card commands" aria-label={t('commands.title')}>
      <div className="card-head"><h2>{t('commands.title')}</h2></div>
      <div className="commands-body">
        {page.permitted.length === 0 && <p className="hint">{t('commands.none')}</p>}
        {expected && (
          <Button type="primary" size="large" block onClick={() => begin(expected)}>
            {t(`command.${expected}`)}<KeyCap cap="Enter" />
          </Button>
        )}
        {page.permitted.includes('propose_opinion') && <Link to={`/matters/${page.matter.id}/opinion`}>{t('opinion.link')}</Link>}
        <ul>
          {others.map((command) => (
            <li key={command}><Button type="link" onClick={() => begin(command)}>{t(`command.${command}`)}</Button>{byArticle(command)}</li>
          ))}
        </ul>
        {page.not_now.length > 0 && (
          <details open={page.not_now.length <= few}>
            <summary className="hint">{t('commands.not_now', { count: page.not_now.length })}</summary>
            <ul className="not-now">
              {page.not_now.map((one) => (
                <li key={one.command}>
                  <span>{t(`command.${one.command as CommandName}`)}</span>
                  <span className="hint">{one.sentence}{one.article && t('commands.article', { article: names.article(one.article) })}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  )
}
