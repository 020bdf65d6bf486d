package io.github.containers.backlog.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes phrases from sections of alternatives, one a line, in which <code>{name}</code> stands for
 * a phrase of the section of that name, and <code>{release}</code> for the release of the time. A
 * section of a repository's own book takes the place of the common one.
 */
final class Phrasebook {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern HEADING = Pattern.compile("\\[([a-z]+)]");

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private Phrasebook() {}

  /**
   * The book of a repository.
   *
   * @throws IllegalStateException where it is not on the class path
   */
  static Phrasebook of(String repository) {
    Phrasebook book = new Phrasebook();
    book.read("common.txt");
    book.read(repository + ".txt");
    return book;
  }

  /**
   * A phrase of that section, with all slots filled.
   *
   * @throws IllegalStateException where there is no such section
   */
  String phrase(String section, String release, Dice dice) {
    if (section.equals("release")) {
      return release;
    }
    Matcher slot = SLOT.matcher(dice.pick(alternatives(section)));
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      slot.appendReplacement(
          filled, Matcher.quoteReplacement(phrase(slot.group(1), release, dice)));
    }
    return slot.appendTail(filled).toString();
  }

  private List<String> alternatives(String section) {
    List<String> alternatives = sections.get(section);
    if (alternatives == null) {
      throw new IllegalStateException("the phrase book has no section [" + section + "]");
    }
    return alternatives;
  }

  private void read(String file) {
    try (InputStream in = Phrasebook.class.getResourceAsStream("words/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the phrase book " + file + " is missing from the program");
      }
      add(new String(in.readAllBytes(), UTF_8).lines().toList());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read the phrase book " + file, failure);
    }
  }

  private void add(List<String> lines) {
    List<String> section = new ArrayList<>();
    for (String line : lines) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        section = new ArrayList<>();
        sections.put(heading.group(1), section);
      } else if (!line.isBlank()) {
        section.add(line);
      }
    }
  }
}
