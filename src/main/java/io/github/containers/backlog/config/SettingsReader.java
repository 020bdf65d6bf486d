package io.github.containers.backlog.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads configurations. Every mistake of a file is found in one pass, unless it is no YAML at all;
 * then the first is told.
 */
public final class SettingsReader {

  private SettingsReader() {}

  /**
   * Reads a file in UTF-8, with or without a byte order mark.
   *
   * @throws ConfigException where it cannot be read, or with everything that is wrong in it
   */
  public static Settings read(Path file) {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      return parse(name, in.readNBytes(YamlDocument.LARGEST + 1));
    } catch (NoSuchFileException e) {
      throw broken(name, "there is no such file", "`backlog init` writes one");
    } catch (AccessDeniedException e) {
      throw broken(name, "it may not be read", "check the rights of the file and its folder");
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "it is a folder" : e.toString();
      throw broken(name, "it cannot be read: " + reason, null);
    }
  }

  /**
   * Reads the bytes of a file, as {@link #read}.
   *
   * @param file what to call it in messages
   * @throws ConfigException with everything that is wrong in it
   */
  public static Settings parse(String file, byte[] bytes) {
    if (bytes.length > YamlDocument.LARGEST) {
      throw tooLarge(file);
    }
    return parse(file, decode(file, bytes));
  }

  /**
   * Reads a text. One without content means the defaults.
   *
   * @param file what to call it in messages
   * @throws ConfigException with everything that is wrong in it
   */
  public static Settings parse(String file, String text) {
    if (text.length() > YamlDocument.LARGEST) {
      throw tooLarge(file);
    }
    Reading reading = new Reading(Source.of(file, text));
    Optional<Settings> settings =
        YamlDocument.compose(reading)
            .map(root -> new Value(root, "the file", reading))
            .flatMap(FileSection.SECTION::read);
    if (reading.isRefused()) {
      // Conditions are checked when they are needed, or now that the file is to be mended anyway.
      settings.map(ConditionReading::problems).orElse(List.of()).forEach(reading::refuse);
    }
    return settings
        .filter(complete -> !reading.isRefused())
        .orElseThrow(() -> new ConfigException(reading.problems()));
  }

  private static String decode(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    } catch (CharacterCodingException e) {
      // The decoder stops before the first byte that it cannot read.
      String readable = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      Source source = Source.of(file, readable);
      throw new ConfigException(
          List.of(source.problem(source.length(), "this is not UTF-8", encodingHint(bytes))));
    }
  }

  private static String encodingHint(byte[] bytes) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return utf16 ? "it looks like UTF-16; save it as UTF-8" : "save the file as UTF-8";
  }

  private static ConfigException tooLarge(String file) {
    int limit = YamlDocument.LARGEST / 1024;
    return broken(file, "it is larger than " + limit + " KiB, which no configuration is", null);
  }

  private static ConfigException broken(String file, String message, @Nullable String hint) {
    return new ConfigException(List.of(ConfigProblem.ofFile(file, message, hint)));
  }
}
