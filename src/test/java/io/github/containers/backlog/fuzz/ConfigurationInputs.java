package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Configurations: grown from our own schema, damaged, and such as are made to do harm. */
final class ConfigurationInputs {

  /** Right and wrong ones, each with something that a configuration can have. */
  private static final Path SAMPLES = Path.of("src/test/resources/config");

  private final Damage damage = new Damage(YamlSnippets.ALL);
  private final ConfigurationGrammar grammar = new ConfigurationGrammar();
  private final List<byte[]> samples = samples();

  Input next(Random random) {
    int dice = random.nextInt(100);
    if (dice < 3) {
      return HostileYaml.next(random);
    } else if (dice < 10) {
      return Input.of(harmless(sample(random), random));
    } else if (dice < 40) {
      return Input.of(damage.of(sample(random), random));
    }
    byte[] grown = grammar.text(random).getBytes(UTF_8);
    return Input.of(dice < 75 ? grown : damage.of(grown, random));
  }

  private byte[] sample(Random random) {
    return samples.get(random.nextInt(samples.size()));
  }

  /** Line ends, comments and a mark that say nothing. */
  private static byte[] harmless(byte[] sample, Random random) {
    String text = new String(sample, UTF_8);
    return switch (random.nextInt(4)) {
      case 0 -> text.replace("\n", "\r\n").getBytes(UTF_8);
      case 1 -> ("\uFEFF" + text).getBytes(UTF_8);
      case 2 -> (text + "# end").getBytes(UTF_8);
      default -> ("# begin\n" + text).getBytes(UTF_8);
    };
  }

  private static List<byte[]> samples() {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<byte[]> all = new ArrayList<>();
      for (Path file : files.filter(it -> it.endsWith("backlog.yml")).sorted().toList()) {
        all.add(Files.readAllBytes(file));
      }
      return all;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
