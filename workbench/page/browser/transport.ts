import type {TransportService} from '@odoo/o-spreadsheet';
import {quietly} from '../../engine/quietly';
import type {Revision} from '../protocol';

/** o-spreadsheet's way to the server that orders everybody's revisions. */
export class Transport implements TransportService<Revision> {
  #take: ((message: Revision) => void) | undefined;

  constructor(private readonly send: (message: Revision) => void) {}

  async sendMessage(message: Revision): Promise<void> {
    this.send(message);
  }

  onNewMessage(_id: string, take: (message: Revision) => void): void {
    this.#take = take;
  }

  leave(): void {
    this.#take = undefined;
  }

  receive(message: Revision): void {
    quietly(() => this.#take?.(message));
  }
}
