import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, user } from '../screen_fixture'
import { ArticlesSelect } from './articles_select'

const article = (number: number, verified: 'yes' | 'no') => ({
  id: `land_law.${number}`, name: `《土地管理法》第${number}条`, law: '土地管理法', number, gist: `第${number}条说的`,
  in_force_from: '2020-01-01', source: '土地管理法', verified,
})
const all = { items: [article(48, 'yes'), article(62, 'no')] }
const offered = () => [...document.querySelectorAll('.ant-select-item-option')].map((one) => one.textContent)

describe('The choice of articles', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('offers by itself what somebody has confirmed, and the rest, marked, to whoever looks for it', async () => {
    openScreen(<ArticlesSelect />, meAs('handler'), async () => Response.json(all))
    await user.click(screen.getByRole('combobox'))
    await waitFor(() => expect(offered()).toEqual(['《土地管理法》第48条第48条说的']))
    await user.type(screen.getByRole('combobox'), '土地')
    await waitFor(() => expect(offered()).toEqual(
      ['《土地管理法》第48条第48条说的', '《土地管理法》第62条 （待本单位核实）第62条说的']))
  })
})
