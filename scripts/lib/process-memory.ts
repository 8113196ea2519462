/** A process, as `ps` lists it. */
export interface ProcessRow {
  pid: number;
  parent: number;
  /** Resident memory. */
  bytes: number;
}

/** Memory of a process and all that descend from it, in bytes. */
export function treeMemory(rows: readonly ProcessRow[], root: number): number {
  const own = rows.find(({pid}) => pid === root)?.bytes ?? 0;
  return rows.filter(({parent}) => parent === root).reduce((sum, {pid}) => sum + treeMemory(rows, pid), own);
}
