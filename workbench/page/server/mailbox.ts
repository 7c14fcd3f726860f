import {type MessagePort, receiveMessageOnPort} from 'node:worker_threads';

/**
 * The main thread's end of the letter box between it and the web server's thread. Scripts run on the main thread and are
 * synchronous: a script that shows a dialog stops it until the user answers, and letters are then taken one by one.
 */
export class Mailbox<In extends object, Out extends object> {
  constructor(
    private readonly port: MessagePort,
    /** The other thread adds one to its first element with every letter. */
    private readonly rung: Int32Array,
  ) {}

  send(letter: Out): void {
    this.port.postMessage(letter);
  }

  /** Calls back with each letter, as long as nobody is waiting for one. */
  onLetter(take: (letter: In) => void): void {
    this.port.on('message', take);
  }

  /** Stops this thread until there is a letter. */
  waitForLetter(): In {
    for (;;) {
      const seen = Atomics.load(this.rung, 0);
      const received = receiveMessageOnPort(this.port);
      if (received) return received.message as In;
      Atomics.wait(this.rung, 0, seen);
    }
  }

  close(): void {
    this.port.close();
  }
}
