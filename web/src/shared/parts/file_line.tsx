// A file that came with a petition. What the scanner took out is named and not opened; what nobody scanned is
// opened with a warning before the eyes.
import { useTranslation } from 'react-i18next'
import type { FilePage } from '../api/types'
import './file_line.css'

export function FileLine({ file, matter }: { file: FilePage; matter: string }) {
  const { t } = useTranslation()
  const path = `/api/v1/files/${file.id}?matter_id=${matter}`
  return (
    <>
      {file.state === 'quarantined' ? <bdi>{file.name}</bdi> : <a href={path} download={file.name}><bdi>{file.name}</bdi></a>}
      <span className={`tag file-${file.state}`}>{t(`files.state.${file.state}`)}</span>
      {file.state !== 'clean' && <span className="hint">{t(`files.warning.${file.state}`)}</span>}
    </>
  )
}
