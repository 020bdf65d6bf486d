package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.policy.Step;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The files that comments are made from; each is read once. */
final class CommentFiles {

  private final Path folder;
  private final Map<Path, String> known = new HashMap<>();

  /** Those beside the session's configuration. */
  CommentFiles(Session session) {
    folder = session.configurationFolder();
  }

  /** Where the comment's file is. */
  Path find(Step.Comment comment) {
    return folder.resolve(comment.template()).normalize();
  }

  /**
   * What the comment's file holds.
   *
   * @param policy that asks for it, for the message
   * @throws FailureException where it can't be read
   */
  String read(String policy, Step.Comment comment) {
    return known.computeIfAbsent(find(comment), file -> read(policy, file));
  }

  private String read(String policy, Path file) {
    try {
      CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(BoundedFile.read(within(file))));
      return text.toString();
    } catch (IOException failure) {
      String reason = Failures.reason(failure);
      String named = reason.contains(file.toString()) ? reason : reason + " (" + file + ")";
      throw new FailureException("policy " + policy + ": cannot read its text: " + named, failure);
    }
  }

  /** A link could make anything of this machine a comment, as the configuration's author likes. */
  private Path within(Path file) throws IOException {
    Path real = file.toRealPath();
    if (!real.startsWith(folder.toRealPath())) {
      throw new FailureException(
          file
              + " is a link that leads out of the configuration's folder; put the text itself there");
    }
    return real;
  }
}
