import { useEffect, useRef } from 'react'

// Runs `more` when the end of a list comes into view; where that cannot be seen, its button is pressed.
export function useEndInView(more: (() => void) | null) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = end.current
    if (!element || !more || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) more() }, { rootMargin: '200px' })
    observer.observe(element)
    return () => observer.disconnect()
  })
  return end
}
