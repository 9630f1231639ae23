export default function Page() {
  return <h1>Pages Router</h1>
}
