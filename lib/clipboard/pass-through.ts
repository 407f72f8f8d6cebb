/** The one deliberate way round: lets a single trusted event through raw, within its time. */
export class PassThrough {
  private armedAt = 0;
  private endsAt = 0;

  /** @param seconds - 0 disarms */
  arm(seconds: number, now: number): void {
    this.armedAt = now;
    this.endsAt = now + seconds * 1000;
  }

  /** Uses it up. The caller has checked that a trusted event asks. */
  take(now: number): boolean {
    const isArmed = now < this.endsAt;
    this.endsAt = 0;
    return isArmed;
  }

  /** True when it would apply to what the user did at `gestureAt`: an earlier click was not meant. */
  covers(gestureAt: number, now: number): boolean {
    return now < this.endsAt && gestureAt > this.armedAt;
  }
}
