package io.github.containers.backlog.fuzz;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which writes a plan permits in its world; read from the file without the program's help. */
final class PlanLimits {

  /** The policies are named like their labels. */
  private static final List<String> LABELS = List.of("stale", "ripe");

  /** Who opened the items, by number; 0 is none. */
  private static final List<String> REPORTERS =
      List.of("", "mia", "joe", "ann", "joe", "mia", "ann", "noor");

  private final long repository;
  private final boolean mayClose;
  private final Map<String, Long> wanted;
  private final long longest;

  PlanLimits(JsonNode plan, long repository, boolean mayClose) {
    this.repository = repository;
    this.mayClose = mayClose;
    List<JsonNode> actions = new ArrayList<>();
    plan.path("actions").forEach(actions::add);
    wanted = actions.stream().collect(groupingBy(PlanLimits::key, counting()));
    longest =
        actions.stream()
            .collect(groupingBy(action -> action.path("number").asInt(), counting()))
            .values()
            .stream()
            .reduce(0L, Math::max);
  }

  private static String key(JsonNode action) {
    String subject = action.path("label").asText(action.path("template").asText());
    String kind = action.path("action").asText();
    return String.join(
        " ",
        action.path("repository_id").asText(),
        action.path("number").asText(),
        action.path("policy").asText(),
        kind,
        kind.equals("close") ? "" : subject);
  }

  private static String key(JournalWrite write) {
    String kind = write.kind().name().toLowerCase(Locale.ROOT);
    return String.join(
        " ",
        Long.toString(write.repositoryId()),
        Integer.toString(write.number()),
        write.policy(),
        kind,
        write.subject());
  }

  /** Fails where one of these is beyond them, or all together are. */
  void check(List<JournalWrite> made) {
    List<JournalWrite> onItems = made.stream().filter(write -> write.number() != 0).toList();
    made.forEach(this::check);
    onItems.stream()
        .collect(groupingBy(PlanLimits::key, counting()))
        .forEach(
            (key, times) ->
                Broken.unless(
                    times <= wanted.getOrDefault(key, 0L), "the plan does not ask for: " + key));
    Broken.unless(
        onItems.size() <= Math.max(PlanWorld.CAP, longest), "more than a run may: " + made);
  }

  private void check(JournalWrite write) {
    Broken.unless(write.repositoryId() == repository, "in another repository: " + write);
    Broken.unless(
        write.number() >= 0 && write.number() < REPORTERS.size(), "no such item: " + write);
    boolean fits =
        switch (write.kind()) {
          case ADD_LABEL, REMOVE_LABEL -> isConfigured(write);
          case CREATE_LABEL -> isConfigured(write) && write.number() == 0 && isForUse(write);
          case COMMENT ->
              PlanTexts.isOf(write.subject(), REPORTERS.get(write.number()), write.text());
          case CLOSE -> mayClose && write.policy().equals("stale");
          default -> false;
        };
    Broken.unless(fits, "no policy permits: " + write);
  }

  private static boolean isConfigured(JournalWrite write) {
    String label = write.subject().toLowerCase(Locale.ROOT);
    return LABELS.contains(label) && Objects.equals(label, write.policy());
  }

  private boolean isForUse(JournalWrite write) {
    String use = " " + WriteKind.ADD_LABEL.name().toLowerCase(Locale.ROOT) + " " + write.subject();
    return wanted.keySet().stream().anyMatch(key -> key.endsWith(use));
  }
}
