package io.github.containers.backlog.fuzz;

import static io.github.containers.backlog.fuzz.PlanWorld.PLAN;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.render.json.PlanReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Plan files, which somebody may have edited: read; by a live run too. */
final class PlanTarget implements Target {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Integer[] RAN = {0, 3};

  private final Damage damage =
      JsonDamage.ofText(
          "\"actions\": [",
          "\"number\": 4294967297,",
          "\"action\": \"close\",",
          "\"backlog_plan\": 1,",
          "9".repeat(1200));
  private final Path folder;
  private final byte[] right;
  private final JsonNode tree;

  PlanTarget(Path folder) throws IOException {
    this.folder = folder;
    try (PlanWorld world = new PlanWorld(folder)) {
      right = world.plan();
    }
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

  /** In a world of its own: what an input does must not depend on those before it. */
  @Override
  public int command(byte[] input, Outcome outcome) throws IOException {
    try (PlanWorld world = new PlanWorld(folder)) {
      switch (Math.floorMod(Arrays.hashCode(input) / 2, 4)) {
        case 0 -> rehearse(world, input);
        case 1 -> live(world, input, outcome, false);
        default -> live(world, input, outcome, true);
      }
    }
    return 1;
  }

  /** A plan is written over whatever is in it; another file is not. */
  private void rehearse(PlanWorld world, byte[] input) throws IOException {
    Answer answer = world.run(input, List.of("triage", "--allow-close", "--plan", PLAN));
    boolean kept = answer.err().contains("plan.json is there already and is no plan");
    Commands.check(answer, kept ? 2 : 0);
    Broken.unless(!kept || !Arrays.equals(input, right), "a plan was taken for another file");
    new PlanEvidence(world).checkUntouched();
    byte[] left = Files.readAllBytes(folder.resolve(PLAN));
    Broken.unless(Arrays.equals(left, kept ? input : right), "another plan");
  }

  private void live(PlanWorld world, byte[] input, Outcome outcome, boolean mayClose)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("triage", "--live", "--yes", "--plan", PLAN));
    words.addAll(mayClose ? List.of("--allow-close") : List.of());
    Answer answer = world.run(input, words);
    // Right, but another's, or of actions that were not allowed.
    boolean refused = answer.err().matches("(?s).*backlog: (?:--plan: |the plan closes ).*");
    Commands.check(answer, refused || !outcome.accepted() ? new Integer[] {2} : RAN);
    Broken.unless(
        outcome.accepted() || answer.err().contains("plan.json: "),
        "it names no file: " + answer.err());
    PlanEvidence evidence = new PlanEvidence(world);
    if (answer.exit() == 2) {
      evidence.checkUntouched();
    } else {
      PlanLimits limits = new PlanLimits(MAPPER.readTree(input), world.podman().id(), mayClose);
      int made = evidence.check(limits).size();
      Broken.unless(!Arrays.equals(input, right) || made > PlanWorld.CAP, "too little: " + made);
    }
  }
}
