package io.github.containers.backlog.config;

import io.github.containers.backlog.config.Shape.BriefOr;
import io.github.containers.backlog.config.Shape.Mapped;
import io.github.containers.backlog.config.Shape.Section;
import io.github.containers.backlog.policy.Comments;
import java.util.List;
import java.util.Optional;

/** The keys of a policy's comments. */
final class CommentSection {

  private static final Shape<String> FILE = Shapes.text("the path of a file", Shapes::path);

  static final Key<String> LABEL =
      Key.optional("label", FILE, "The text of the comment with which the label is put on.");
  static final Key<String> CLOSE =
      Key.optional("close", FILE, "The text of the comment with which an item is closed.");

  static final Section<Comments> SECTION =
      new Section<>("the comments of a policy", List.of(LABEL, CLOSE), CommentSection::build);

  static final Shape<Comments> SHAPE =
      new BriefOr<>(
          "the path of a file", new Mapped<>(FILE, file -> new Comments(file, null)), SECTION);

  private CommentSection() {}

  private static Optional<Comments> build(SectionReader reader) {
    return Optional.of(
        new Comments(reader.find(LABEL).orElse(null), reader.find(CLOSE).orElse(null)));
  }
}
