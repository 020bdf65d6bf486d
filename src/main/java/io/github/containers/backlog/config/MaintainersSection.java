package io.github.containers.backlog.config;

import io.github.containers.backlog.config.Shape.BriefOr;
import io.github.containers.backlog.config.Shape.ListOf;
import io.github.containers.backlog.config.Shape.Mapped;
import io.github.containers.backlog.config.Shape.Section;
import java.util.List;
import java.util.Optional;

/** The ways to say who is a maintainer. */
final class MaintainersSection {

  private static final Shape<List<String>> ENTRIES =
      new ListOf<>(
          "a list of logins", Shapes.text("a login or MAINTAINERS.md", MaintainersSection::entry));

  static final Key<List<String>> ONLY =
      Key.required("only", ENTRIES, "The maintainers; membership alone then makes none.");

  static final Section<Maintainers> SECTION =
      new Section<>("the mapping of maintainers", List.of(ONLY), MaintainersSection::build);

  static final Shape<Maintainers> SHAPE =
      new BriefOr<>(
          "a list of logins",
          new Mapped<>(ENTRIES, entries -> Maintainers.of(entries, false)),
          SECTION);

  private MaintainersSection() {}

  private static Optional<Maintainers> build(SectionReader reader) {
    return reader.find(ONLY).map(entries -> Maintainers.of(entries, true));
  }

  private static String entry(String text) {
    if (text.equals("only")) {
      throw new UnreadableTextException(
          "\"only\" needs the list that is exclusive", "write { only: [alice, bob] }");
    }
    return Maintainers.isFile(text) ? Shapes.path(text) : Shapes.login(text);
  }
}
