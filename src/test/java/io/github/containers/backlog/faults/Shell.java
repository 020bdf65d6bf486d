package io.github.containers.backlog.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Surroundings that a process is started in, made by a shell. Mounts are made in a namespace of
 * their own (unshare(1)), for which nobody has to be root where the system allows that.
 */
final class Shell {

  /**
   * A small disk in place of the folder, with a copy of it, or full; what is left is copied back.
   */
  private static final String SMALL_DISK =
      """
      folder=$1; size=$2; full=$3; shift 3
      mkdir "$folder.after" && cp -a "$folder" "$folder.before" || exit 99
      mount -t tmpfs -o size=$size tmpfs "$folder" && cp -a "$folder.before/." "$folder" || exit 99
      cd "$folder" || exit 99
      [ "$full" = false ] || cat /dev/zero >.full 2>/dev/null
      "$@"
      code=$?
      rm -f .full
      cp -a "$folder/." "$folder.after" || exit 99
      exit $code
      """;

  private static final String READ_ONLY =
      """
      folder=$1; here=$2; shift 2
      mkdir -p "$folder" || exit 99
      mount --bind "$folder" "$folder" && mount -o remount,bind,ro "$folder" || exit 99
      cd "$here" || exit 99
      exec "$@"
      """;

  private static final String UNREAD =
      """
      exit=$1; shift
      { "$@"; echo $? >"$exit"; } | true
      exit "$(cat "$exit")"
      """;

  /** The scene could not be set: no verdict on the program. */
  static final int NOT_SET = 99;

  private static final int INTERRUPTED = 130;

  private static final List<String> NAMESPACE = List.of("unshare", "-rm", "sh", "-c");

  private Shell() {}

  /** Whether this system allows namespaces with mounts. */
  static boolean mounts() throws InterruptedException {
    try {
      List<String> trial = new ArrayList<>(NAMESPACE);
      trial.add("mount -t tmpfs tmpfs /mnt");
      Process process = new ProcessBuilder(trial).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  /**
   * Whether a process that we start ends at SIGINT: what a shell starts in the background may be
   * deaf to it, and hands that on.
   */
  static boolean heedsInterrupts() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(interruptible(List.of("sleep", "5"))).start();
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    return process.waitFor() == INTERRUPTED;
  }

  /** Hears SIGINT again, where env(1) is GNU's. */
  static List<String> interruptible(List<String> command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("env", "--default-signal=INT"));
    if (new ProcessBuilder("env", "--default-signal=INT", "true").start().waitFor() != 0) {
      all.clear();
    }
    all.addAll(command);
    return all;
  }

  static List<String> withSmallDisk(Scene scene, Size size, List<String> command) {
    List<String> all = new ArrayList<>(NAMESPACE);
    all.addAll(List.of(SMALL_DISK, "sh", scene.folder().toString()));
    all.addAll(List.of(Long.toString(size.bytes()), Boolean.toString(size.full())));
    all.addAll(command);
    return all;
  }

  static List<String> withReadOnly(Path folder, Scene scene, List<String> command) {
    List<String> all = new ArrayList<>(NAMESPACE);
    all.addAll(List.of(READ_ONLY, "sh", folder.toString(), scene.folder().toString()));
    all.addAll(command);
    return all;
  }

  /** With its results going where {@code redirection} says. */
  static List<String> redirected(String redirection, List<String> command) {
    List<String> all = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" " + redirection, "sh"));
    all.addAll(command);
    return all;
  }

  /** With its results going to somebody who has left. */
  static List<String> unread(Scene scene, List<String> command) {
    List<String> all = new ArrayList<>(List.of("sh", "-c", UNREAD, "sh"));
    all.add(scene.folder().resolveSibling(scene.folder().getFileName() + ".exit").toString());
    all.addAll(command);
    return all;
  }
}
