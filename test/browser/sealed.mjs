// A sealed petition whose identity an officer of the discipline body asks to see.
import assert from 'node:assert/strict'

const person = { name: '欧阳青竹', phone: '13900004821' }
const subject = '反映住建部门有人收钱办证'
const text = '有人收钱才办证。'
export const secrets = [person.name, person.phone, subject, text]

export async function askToUnseal(program, reason) {
  const clerk = await program.as('clerk')
  const organs = (await clerk.get('/api/v1/organs')).body.items
  const housing = organs.find((one) => one.name.endsWith('住房和城乡建设局')).id
  const { body } = await clerk.post('/api/v1/petitions', {
    channel: 'letter', petitioners: [person], subject, text, kind: 'accusation', complained_of: [{ organ_id: housing }],
  })
  const path = `/api/v1/matters/${body.matter.id}`
  const discipline = await program.as('discipline')
  const give = async (command) => {
    const { etag } = await discipline.get(path)
    const given = await discipline.post(`${path}/commands`, command, { 'If-Match': etag })
    assert.equal(given.status, 201, JSON.stringify(given.body))
  }
  await give({ command: 'screen', kind: 'accusation', category: 'urban_rural.property_service' })
  await give({ command: 'request_unsealing', petition_id: body.petition.id, reason })
  return { give, number: body.matter.number, petition: body.petition.id, acts: async () => (await discipline.get(path)).body.acts }
}
