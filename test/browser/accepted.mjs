// A matter that an organ has accepted and must answer, whatever else the demonstration holds today.
import assert from 'node:assert/strict'

// With `on`, all of it was done on that day.
export async function acceptMatter(program, subject, { requests = ['修好楼道灯'], on } = {}) {
  const clerk = await program.as('clerk')
  const organs = (await clerk.get('/api/v1/organs')).body.items
  const housing = organs.find((one) => one.name === '青禾县住房和城乡建设局').id
  const { body } = await clerk.post('/api/v1/petitions', {
    channel: 'letter', petitioners: [{ name: '苗新竹' }], subject, text: '楼道灯坏了两个月。', requests, received_on: on,
  })
  const path = `/api/v1/matters/${body.matter.id}`
  const steps = [
    ['sorter', { command: 'screen', kind: 'appeal', category: 'urban_rural.property_service', branch: 6 }],
    ['sorter', { command: 'refer', to_organ_id: housing }],
    ['handler.housing', { command: 'accept' }],
  ]
  for (const [account, command] of steps) {
    const officer = await program.as(account)
    const { etag } = await officer.get(path)
    const given = await officer.post(`${path}/commands`, { ...command, on }, { 'If-Match': etag })
    assert.equal(given.status, 201, JSON.stringify(given.body))
  }
  return body.matter.id
}
