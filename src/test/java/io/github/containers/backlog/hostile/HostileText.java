package io.github.containers.backlog.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that try to be more than text, wherever they may be shown; from a seed. */
public final class HostileText {

  private static final List<List<String>> FAMILIES =
      List.of(
          HostilePieces.FORMULAS,
          HostilePieces.MARKUP,
          HostilePieces.MARKDOWN,
          HostilePieces.ESCAPES,
          HostilePieces.COMMANDS,
          HostilePieces.ODD);

  private final Random random;

  /** Those of a seed. */
  public HostileText(long seed) {
    random = new Random(seed);
  }

  /** Each piece once, alone. */
  public static Stream<String> pieces() {
    return FAMILIES.stream().flatMap(List::stream);
  }

  /** From one piece up to five, from any families, with or without a space between them. */
  public String next() {
    String between = random.nextBoolean() ? " " : "";
    return IntStream.rangeClosed(0, random.nextInt(5))
        .mapToObj(i -> piece())
        .collect(Collectors.joining(between));
  }

  /** So many. */
  public List<String> list(int count) {
    return Stream.generate(this::next).limit(count).toList();
  }

  private String piece() {
    List<String> family = FAMILIES.get(random.nextInt(FAMILIES.size()));
    return family.get(random.nextInt(family.size()));
  }
}
