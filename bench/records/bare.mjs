import pg from 'pg'

const insert = {
  name: 'insert',
  text: 'insert into answer (key, id, time, act, choices, locale, regime, surface) values ($1, $2, now(), $3, $4, $5, $6, $7)',
}

/** The limit: one `INSERT` for each answer, which no chain, check or cookie comes with. */
export const bare = {
  name: 'bare',
  async createHandler(url) {
    const pool = new pg.Pool({ connectionString: url })
    await pool.query(`create table answer (
      key uuid primary key, id uuid not null, time timestamptz not null, act text not null, choices jsonb not null, locale text, regime text, surface text
    )`)
    await pool.query('create index on answer (id)')
    return async (request) => {
      const { key, id, act, choices, locale, regime, surface } = await request.json()
      await pool.query({ ...insert, values: [key, id, act, choices, locale, regime, surface] })
      return Response.json({ key })
    }
  },
  async prepare() {
    const choices = { chat: true, video: true, counter: true, replay: true, campaign: true }
    const told = { act: 'accept-all', choices, locale: 'de', regime: 'opt-in', surface: 'banner' }
    return () => ({ path: '/', body: JSON.stringify({ ...told, key: crypto.randomUUID(), id: crypto.randomUUID() }) })
  },
}
