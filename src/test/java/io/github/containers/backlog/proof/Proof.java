package io.github.containers.backlog.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is shown by trying it. */
public interface Proof {

  /** What it is called on the command line, and its files. */
  String name();

  /** In a few words, for the head of its page. */
  String title();

  /**
   * Tries it, and tells of its progress on standard error.
   *
   * @param options what was chosen; {@link Options#refuseOthers} is its to call
   * @param folder an empty folder for what it makes, which is left behind
   * @throws Exception where it could not be tried: a fault of the proof, not of the program
   */
  Result run(Options options, Path folder) throws Exception;

  /** Whether its figures are times, which others who use the machine would spoil. */
  default boolean measuresTime() {
    return false;
  }

  /** Pictures among what {@link #run} leaves in its folder that belong beside its page. */
  default List<String> pictures() {
    return List.of();
  }

  /**
   * What came out.
   *
   * @param text what was done and how to read the tables, in Markdown paragraphs
   * @param tables the figures for people
   * @param claims what must hold of them
   * @param figures all of them for programs; null where the tables say everything
   */
  record Result(String text, List<Table> tables, List<Claim> claims, @Nullable JsonNode figures) {

    /** Copies the lists. */
    public Result {
      tables = List.copyOf(tables);
      claims = List.copyOf(claims);
    }
  }
}
