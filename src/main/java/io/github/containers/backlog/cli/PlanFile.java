package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.containers.backlog.render.json.PlanJson;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The file that a plan is written to. */
final class PlanFile {

  private static final String MARK = "\"" + PlanJson.MARK + "\"";

  private final Path given;
  private final Path place;

  /**
   * @param given as the user names it
   */
  PlanFile(Environment environment, Path given) {
    this.given = given;
    this.place = environment.resolve(given);
  }

  /**
   * Looks whether it has a folder, before anything is asked for that would be lost.
   *
   * @throws FailureException where not
   */
  void requireFolder() {
    Path folder = place.getParent();
    if (folder == null || Files.notExists(folder)) {
      throw cannot(new NoSuchFileException(String.valueOf(folder)));
    }
    if (!Files.isDirectory(folder)) {
      throw cannot(new NotDirectoryException(folder.toString()));
    }
  }

  /**
   * Looks whether something else would be lost, such as the configuration. A plan may be broken or
   * of another version: it is known by its mark alone.
   *
   * @throws UsageException where a file is there that is no plan
   * @throws FailureException where it cannot be read
   */
  void requireNoOther() {
    try {
      if (Files.isRegularFile(place, NOFOLLOW_LINKS) && Files.size(place) > 0 && !isPlan()) {
        throw new UsageException(
            "--plan: " + given + " is there already and is no plan; name another file");
      }
    } catch (IOException unread) {
      throw cannot(unread);
    }
  }

  private boolean isPlan() throws IOException {
    if (Files.size(place) > BoundedFile.MOST) {
      return false;
    }
    String text = new String(BoundedFile.read(place), UTF_8);
    return text.stripLeading().startsWith("{") && text.contains(MARK);
  }

  /**
   * Writes it whole or not at all. What is no file is written to as it is: a pipe, or a link, which
   * may lead to standard output; and a file whose folder takes no other.
   *
   * @throws FailureException where that fails
   */
  void write(byte[] plan) {
    try {
      if (Files.isRegularFile(place, NOFOLLOW_LINKS) || Files.notExists(place, NOFOLLOW_LINKS)) {
        writeWhole(plan);
      } else {
        Files.write(place, plan);
      }
    } catch (IOException failure) {
      throw cannot(failure);
    }
  }

  private void writeWhole(byte[] plan) throws IOException {
    try {
      WholeFile.write(place, out -> out.write(plan));
    } catch (AccessDeniedException denied) {
      if (!Files.isWritable(place)) {
        throw denied;
      }
      Files.write(place, plan);
    }
  }

  private FailureException cannot(IOException failure) {
    String reason = Failures.reason(failure);
    return new FailureException(
        "cannot write --plan " + given + " (" + reason + "); name another file", failure);
  }
}
