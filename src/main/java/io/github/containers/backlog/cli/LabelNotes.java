package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.ConfigProblem;
import io.github.containers.backlog.config.UnknownLabel;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Labels that policies name and that repositories lack: they would never be found, or be made. Each
 * is noted once, however many repositories lack it and policies name it.
 */
final class LabelNotes {

  /** What is noted once: a label, what it is for, and what was probably meant. */
  private record Subject(String label, UnknownLabel.Use use, @Nullable String hint) {

    static Subject of(UnknownLabel label) {
      return new Subject(
          label.name().toLowerCase(Locale.ROOT), label.use(), label.problem().hint());
    }
  }

  /** Where a label is named, and where it is missing. */
  private record Lack(UnknownLabel first, List<String> places, List<String> repositories) {

    void add(UnknownLabel label, RepositoryRef repository) {
      addOnce(label.problem().line() + ":" + label.problem().column(), places);
      addOnce(repository.fullName(), repositories);
    }

    private static void addOnce(String text, List<String> list) {
      if (!list.contains(text)) {
        list.add(text);
      }
    }
  }

  private final Map<Subject, Lack> lacks = new LinkedHashMap<>();

  /** That a repository lacks these. */
  void add(RepositoryRef repository, List<UnknownLabel> labels) {
    for (UnknownLabel label : labels) {
      lacks
          .computeIfAbsent(
              Subject.of(label), it -> new Lack(label, new ArrayList<>(), new ArrayList<>()))
          .add(label, repository);
    }
  }

  /** Says it, if there is anything to say. */
  void say(Findings findings) {
    lacks.values().forEach(it -> findings.note(place(it), sentence(it)));
  }

  private static String place(Lack lack) {
    ConfigProblem problem = lack.first().problem();
    return problem.file() + ":" + lack.places().get(0);
  }

  private static String sentence(Lack lack) {
    String verb = lack.repositories().size() == 1 ? " has" : " have";
    return Words.some(lack.repositories())
        + verb
        + " no label \""
        + lack.first().name()
        + "\""
        + alsoNamed(lack)
        + "; "
        + advice(lack.first());
  }

  private static String alsoNamed(Lack lack) {
    List<String> others = lack.places().subList(1, lack.places().size());
    return others.isEmpty() ? "" : " (also named at " + Words.some(others) + ")";
  }

  private static String advice(UnknownLabel label) {
    String hint = label.problem().hint();
    if (hint != null) {
      return hint;
    }
    return switch (label.use()) {
      case PUT_ON -> "a live run creates it where it puts it on; or mend the name";
      case ASKED_FOR ->
          "the condition asks for it in vain until somebody creates it; or mend the name";
      case EXEMPT -> "it exempts nothing until somebody creates it; or mend the name";
    };
  }
}
