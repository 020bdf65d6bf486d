package io.github.containers.backlog.fuzz;

/**
 * Something to be fed to the program.
 *
 * @param bytes as it is read
 * @param expected what must become of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Input(byte[] bytes, Expected expected) {

  /** Of which nothing is known. */
  static Input of(byte[] bytes) {
    return new Input(bytes, Expected.EITHER);
  }
}
