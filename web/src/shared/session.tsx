// Who is logged in, for every screen.
import { createContext, useContext } from 'react'
import type { Me } from './api/types'

const Session = createContext<Me | null>(null)

export const SessionProvider = Session.Provider

export function useSession(): Me {
  const me = useContext(Session)
  if (!me) throw new Error('a screen stands outside the session')
  return me
}
