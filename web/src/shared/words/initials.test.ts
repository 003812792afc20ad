import { describe, expect, it } from 'vitest'
import { initialsOf, isFoundIn } from './initials'

describe('First letters', () => {
  it('stand for the words they begin', () => {
    expect(initialsOf('柳湾镇石桥村')).toBe('lwzsqc')
    expect(initialsOf('城乡建设')).toBe('cxjs')
    expect(initialsOf('征收拆迁与安置')).toBe('zscqyaz')
    expect(initialsOf('阿坝 八宝 发展 旮旯 哈密 卡点 垃圾 妈祖 噢 爬坡 七星 撒网 他乡 挖井 西岭 压力 匝道')).toBe('ab bb fz gl hm kd lj mz o pp qx sw tx wj xl yl zd')
  })

  it('find what the signs find too', () => {
    expect(isFoundIn('柳湾镇石桥村', 'sqc')).toBe(true)
    expect(isFoundIn('柳湾镇石桥村', '石桥')).toBe(true)
    expect(isFoundIn('柳湾镇石桥村', 'abc')).toBe(false)
    expect(isFoundIn('柳湾镇石桥村', '')).toBe(true)
  })
})
