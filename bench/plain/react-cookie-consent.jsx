import { YesOrNoBanner } from '../app/react-cookie-consent/YesOrNoBanner'

export function Consent({ children }) {
  return (
    <>
      {children}
      <YesOrNoBanner />
    </>
  )
}
