import { AcceptButton, BannerRoot, BannerText, BannerTitle, CustomizeButton, RejectButton } from '../../src/index.js'
import './ticket.css'

const Tick = ({ d }: { readonly d: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={d} />
  </svg>
)

/** A banner of parts alone, in an order and with marks of its own: a ticket with a stub to tear off. */
export const Ticket = () => (
  <BannerRoot className="ticket">
    <div className="ticket-body">
      <BannerTitle render={<strong />} />
      <BannerText className="ticket-text" />
      <CustomizeButton className="ticket-more" />
    </div>
    <div className="ticket-stub">
      <RejectButton className="ticket-button">
        <Tick d="m3 3 10 10M13 3 3 13" /> No, thanks
      </RejectButton>
      <AcceptButton className="ticket-button">
        <Tick d="m2 8 4 4 8-8" /> That is fine
      </AcceptButton>
    </div>
  </BannerRoot>
)
