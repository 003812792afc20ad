// Whoever puts a drawer away by the keyboard goes on where it was opened from or, where that is gone, at the
// heading of the page.
import { useEffect, useRef } from 'react'

function headingOf(page: Document): HTMLElement | null {
  const heading = page.querySelector<HTMLElement>('main h1')
  if (heading) heading.tabIndex = -1
  return heading
}

// `leave` says that what opened the drawer will not be there any more.
export function useFocusBack(): { leave: () => void } {
  const isLeft = useRef(false)
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      setTimeout(() => {
        const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected
        const goal = isThere && !isLeft.current ? opener : headingOf(document)
        goal?.focus({ preventScroll: true })
      })
    }
  }, [])
  return { leave: () => { isLeft.current = true } }
}

// The first field of a drawer that has opened; of one without fields, what sends it.
export function focusFirst(isOpen: boolean) {
  if (!isOpen) return
  const drawer = document.querySelector('.ant-drawer-open')
  const first = drawer?.querySelector<HTMLElement>('form :is(input, textarea):not([disabled])') ?? drawer?.querySelector<HTMLElement>('.ant-btn-primary')
  first?.focus()
}
