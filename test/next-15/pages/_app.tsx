import 'consent-kit/styles.css'
import type { AppProps } from 'next/app'
import Head from 'next/head'
import { Site } from '../components/Site'

export default function App({ Component, pageProps }: AppProps) {
  return (
    <Site>
      <Head>
        <link rel="icon" href="data:," />
      </Head>
      <Component {...pageProps} />
    </Site>
  )
}
