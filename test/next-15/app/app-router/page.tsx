export default function Page() {
  return <h1>App Router</h1>
}
