export const runtime = 'edge'

export default function Page() {
  return <h1>Edge runtime</h1>
}
