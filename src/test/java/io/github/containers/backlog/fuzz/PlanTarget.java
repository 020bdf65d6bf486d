package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.render.json.PlanReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Plan files, which somebody may have edited: read; by a live run too. */
final class PlanTarget implements Target {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Damage damage =
      JsonDamage.ofText(
          "\"actions\": [",
          "\"number\": 4294967297,",
          "\"action\": \"close\",",
          "\"backlog_plan\": 1,",
          "9".repeat(1200));
  private final FakeGitHub github =
      FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z")).unwatched();
  private final Path file;
  private final Typed typed;
  private final byte[] right;
  private final JsonNode tree;

  PlanTarget(Path folder) throws IOException {
    file = folder.resolve("plan.json");
    typed = Prepared.world(folder, github);
    right = Files.readAllBytes(file);
    tree = MAPPER.readTree(right);
  }

  @Override
  public Input input(Random random) {
    int dice = random.nextInt(100);
    if (dice < 2) {
      return new Input(right, Expected.ACCEPTED);
    } else if (dice < 5) {
      return Input.of(hostile(random).getBytes(UTF_8));
    } else if (dice < 40) {
      return Input.of(damage.of(right, random));
    }
    byte[] other = bytes(JsonDamage.of(tree.deepCopy(), random));
    return Input.of(dice < 90 ? other : damage.of(other, random));
  }

  private static String hostile(Random random) {
    int many = 1 << random.nextInt(17);
    return switch (random.nextInt(4)) {
      case 0 -> "[".repeat(many);
      case 1 -> "{\"a\":".repeat(many);
      case 2 -> "{\"backlog_plan\": " + "1".repeat(many) + "}";
      default -> "{\"backlog_plan\": 1, \"actions\": [" + "{},".repeat(many) + "{}]}";
    };
  }

  private static byte[] bytes(JsonNode tree) {
    try {
      return MAPPER.writeValueAsBytes(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Outcome read(byte[] input) {
    try {
      PlanReading.read(input);
      return Outcome.ACCEPTED;
    } catch (IllegalArgumentException refused) {
      String words = String.valueOf(refused.getMessage());
      Broken.unless(refused.getClass() == IllegalArgumentException.class, "not meant: " + refused);
      Broken.unless(!words.isBlank() && !words.contains("Exception"), "no words: " + words);
      return Outcome.refused(words);
    }
  }

  @Override
  public int command(byte[] input, Outcome outcome) throws IOException {
    Files.write(file, input);
    Answer answer =
        Commands.of(typed, input)
            .run("triage", "--live", "--yes", "--config", "live.yml", "--plan", "plan.json");
    if (outcome.accepted()) {
      // Right, but another's, or of actions that were not allowed.
      boolean refused = answer.err().matches("(?s).*backlog: (?:--plan: |the plan closes ).*");
      Commands.check(answer, refused ? new Integer[] {2} : new Integer[] {0, 3});
    } else {
      Commands.check(answer, 2);
      Broken.unless(answer.err().contains("plan.json: "), "it names no file: " + answer.err());
    }
    github.requests().clear();
    return 1;
  }

  @Override
  public void close() {
    github.close();
  }
}
