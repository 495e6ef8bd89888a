/**
 * Ends in the thread's next turn, once messages that wait have been heard. By a message, because timers of a page in
 * the background run once a second.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
