// The bridge over the water.
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="var(--brand)" strokeWidth="2" strokeLinecap="round">
      <path d="M2 20h28M5 20a11 11 0 0 1 22 0M10.5 20v-9.5M16 20V9M21.5 20v-9.5" />
      <path d="M3 26c2.2 0 2.2-1.5 4.3-1.5S9.5 26 11.7 26s2.2-1.5 4.3-1.5 2.2 1.5 4.3 1.5 2.2-1.5 4.4-1.5S26.8 26 29 26" />
    </svg>
  )
}
