/** What whoever opens a file holds on to meanwhile. */
export interface Hands {
  /** Told how much has been read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the reading: it then fails with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Lets a waiting "cancel" in, tells how far the reading has come, and raises the signal's reason where it was stopped. */
export async function breathe(hands: Hands, share: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  hands.signal?.throwIfAborted();
  hands.onProgress?.(Math.min(1, share));
}
