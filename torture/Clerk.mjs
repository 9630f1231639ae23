const day = 86400e3

/** What a visitor has said, as a careful clerk would note it. */
export class Clerk {
  answers = new Map()
  lastAct = Number.NEGATIVE_INFINITY

  constructor(lifetime) {
    this.lifetime = lifetime
  }

  copy() {
    const copy = new Clerk(this.lifetime)
    copy.answers = new Map(this.answers)
    copy.lastAct = this.lastAct
    return copy
  }

  /**
   * What was said about a service. An answer's age is kept to the day once another act came after it, so within a day of its
   * end it may or may not count.
   */
  state(id, revision, now) {
    const answer = this.answers.get(id)
    if (!answer || answer.revision !== revision || this.lastAct - now >= day) return { mayCount: false, mustCount: false }
    const age = now - answer.at
    return { choice: answer.choice, mayCount: age < this.lifetime + day, mustCount: age < this.lifetime - day }
  }

  /** @param {readonly (readonly [id: string, revision: number, choice: boolean])[]} said */
  decide(said, now) {
    if (!said.length) return
    for (const [id, { revision }] of this.answers) if (!this.state(id, revision, now).mayCount) this.answers.delete(id)
    for (const [id, revision, choice] of said) this.answers.set(id, { revision, choice, at: now })
    this.lastAct = now
  }
}
