package io.github.containers.backlog.render.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies a zip so that the same content gives the same bytes: entries in alphabetical order behind
 * the list of their types, which readers want first, and each of the same time. Zips within it, the
 * charts' workbooks, are copied in the same way.
 */
final class SteadyZip {

  private static final String TYPES = "[Content_Types].xml";
  private static final LocalDateTime FIRST_OF_DOS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  static void copy(byte[] zip, OutputStream out) throws IOException {
    SortedMap<String, byte[]> entries = read(zip);
    ZipOutputStream copy = new ZipOutputStream(out);
    byte[] types = entries.remove(TYPES);
    if (types != null) {
      put(TYPES, types, copy);
    }
    for (String name : entries.keySet()) {
      put(name, entries.getOrDefault(name, new byte[0]), copy);
    }
    copy.finish();
  }

  private static SortedMap<String, byte[]> read(byte[] zip) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static void put(String name, byte[] content, ZipOutputStream copy) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FIRST_OF_DOS);
    copy.putNextEntry(entry);
    if (name.endsWith(".xlsx")) {
      ByteArrayOutputStream inner = new ByteArrayOutputStream();
      copy(content, inner);
      copy.write(inner.toByteArray());
    } else {
      copy.write(content);
    }
    copy.closeEntry();
  }
}
