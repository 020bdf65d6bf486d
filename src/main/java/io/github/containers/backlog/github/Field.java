package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.StateReason;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the fields of GitHub's JSON; what must be there and is not is an unexpected answer. */
final class Field {

  private static final String REPOS = "/repos/";

  /** GitHub's instants lie between these; beyond them, not every sum of times is an instant. */
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private Field() {}

  static String text(JsonNode node, String name) {
    String text = textOrNull(node, name);
    if (text == null) {
      throw unexpected(node, name, "a text");
    }
    return text;
  }

  static @Nullable String textOrNull(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? value.textValue() : null;
  }

  static long id(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() <= 0) {
      throw unexpected(node, name, "a number");
    }
    return value.longValue();
  }

  static int number(JsonNode node, String name) {
    long id = id(node, name);
    if (id > Integer.MAX_VALUE) {
      throw unexpected(node, name, "a number of an item");
    }
    return (int) id;
  }

  /** A count; 0 where it is absent. */
  static int count(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.canConvertToInt() ? Math.max(0, value.intValue()) : 0;
  }

  static boolean flag(JsonNode node, String name) {
    return node.path(name).asBoolean(false);
  }

  static Instant instant(JsonNode node, String name) {
    Instant instant = instantOrNull(node, name);
    if (instant == null) {
      throw unexpected(node, name, "an instant");
    }
    return instant;
  }

  static @Nullable Instant instantOrNull(JsonNode node, String name) {
    String text = textOrNull(node, name);
    try {
      Instant instant = text == null ? null : Instant.parse(text);
      if (instant != null && (instant.isBefore(FIRST) || instant.isAfter(LAST))) {
        throw unexpected(node, name, "an instant of a year with four digits");
      }
      return instant;
    } catch (DateTimeParseException wrong) {
      throw unexpected(node, name, "an instant");
    }
  }

  /** An instant in seconds since 1970. */
  static Instant second(JsonNode node, String name) {
    long second = id(node, name);
    if (second > LAST.getEpochSecond()) {
      throw unexpected(node, name, "an instant of a year with four digits");
    }
    return Instant.ofEpochSecond(second);
  }

  /** An account; a deleted one where GitHub names none. */
  static Actor actor(JsonNode node, String name) {
    JsonNode account = node.path(name);
    String login = textOrNull(account, "login");
    if (login == null) {
      return Actor.GHOST;
    }
    boolean bot = "Bot".equals(textOrNull(account, "type")) || login.endsWith("[bot]");
    return new Actor(login, bot);
  }

  static Association association(JsonNode node) {
    String text = textOrNull(node, "author_association");
    for (Association association : Association.values()) {
      if (association.name().equals(text)) {
        return association;
      }
    }
    return Association.NONE;
  }

  static @Nullable StateReason stateReason(JsonNode node) {
    String text = textOrNull(node, "state_reason");
    if (text == null) {
      return null;
    }
    for (StateReason reason : StateReason.values()) {
      if (reason.name().equals(text.toUpperCase(Locale.ROOT))) {
        return reason;
      }
    }
    return StateReason.UNKNOWN;
  }

  /** The full name of the repository that an issue says to be in. */
  static String repositoryName(JsonNode issue) {
    String url = text(issue, "repository_url");
    int repos = url.indexOf(REPOS);
    if (repos < 0) {
      throw unexpected(issue, "repository_url", "a repository's address");
    }
    return url.substring(repos + REPOS.length());
  }

  /** The texts of a list: the elements themselves, or a field of each. */
  static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list) {
      String text = element.isTextual() ? element.textValue() : textOrNull(element, field);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  static SourceException unexpected(JsonNode node, String name, String wanted) {
    JsonNode number = node.path("number");
    String where = number.isInt() ? " of #" + number.intValue() : "";
    return new SourceException(
        Reason.UNEXPECTED,
        "GitHub's answer is not as documented: \"" + name + "\"" + where + " is not " + wanted);
  }
}
