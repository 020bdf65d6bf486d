package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.proof.ProcFiles;
import org.jspecify.annotations.Nullable;

/**
 * What the process takes up.
 *
 * @param heap bytes in use once everything that nobody holds is gone
 * @param resident bytes of memory, the whole of it; null where the system tells nothing
 * @param threads of Java itself too; null where the system tells nothing
 */
record Footprint(long heap, @Nullable Long resident, @Nullable Long threads) {

  /** That of this process. */
  static Footprint now() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long own = ProcessHandle.current().pid();
    return new Footprint(
        runtime.totalMemory() - runtime.freeMemory(),
        ProcFiles.residentOf(own),
        ProcFiles.threadsOf(own));
  }
}
