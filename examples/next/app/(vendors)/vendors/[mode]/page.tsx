import { ConsentFrame } from 'consent-kit'
import { VendorLog } from '../../../../components/VendorLog'

const modes: Readonly<Record<string, string>> = {
  basic: 'Nothing of Google is loaded before you have allowed it.',
  advanced: "Google's tag is loaded at once, denied, and sends pings without cookies before consent and after a refusal.",
}

export default async function Vendors({ params }: { readonly params: Promise<{ readonly mode: string }> }) {
  const { mode } = await params
  return (
    <>
      <h1>Vendors, {mode}</h1>
      <p className="lead">Google Analytics, PostHog, Meta Pixel and YouTube, each of them one line of the declaration. {modes[mode]}</p>
      <p>The ids are made up, and the vendors are not: what you allow here is loaded from them.</p>
      <ConsentFrame for="youtube" className="video" title="The tour of Meadow" src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ" poster="/tour.svg" />
      <VendorLog />
    </>
  )
}
