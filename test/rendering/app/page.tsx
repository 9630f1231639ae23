export default function Page() {
  return <h1>Made at build time</h1>
}
