package io.github.containers.backlog.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes pictures of a page for people to look at: {@code Looks PAGE FOLDER}. At three widths, dark,
 * and printed.
 */
public final class Looks {

  private Looks() {}

  /** The page and the folder. */
  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[0]).toAbsolutePath();
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    try (Chromium chromium = Chromium.start()) {
      for (int width : new int[] {360, 800, 1440}) {
        int height = width == 360 ? 740 : 900;
        Tab tab = chromium.tab(width, height).open(page);
        Files.write(folder.resolve(width + "-screen.png"), tab.screen());
        Files.write(folder.resolve(width + ".png"), tab.picture());
      }
      Tab dark = chromium.tab(1440, 900).dark().open(page);
      Files.write(folder.resolve("dark.png"), dark.picture());
      Files.write(folder.resolve("print.pdf"), chromium.tab(1440, 900).open(page).paper());
      Tab plain = chromium.tab(800, 900).withoutScripts().open(page);
      Files.write(folder.resolve("without-scripts.png"), plain.screen());
    }
  }
}
