/**
 * What a call of the panel comes back with. Trouble that the user can mend is a value with a message for the user; a bug
 * or a passing failure of Google's throws and arrives at the failure handler.
 */
export type Answer<Value> = {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly message: string};
