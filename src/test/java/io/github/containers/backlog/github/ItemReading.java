package io.github.containers.backlog.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.model.Item;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads pages of items as a sync does, for the benchmark. */
public final class ItemReading {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ItemReading() {}

  /** The items of a page. */
  public static List<Item> read(byte[] page) throws IOException {
    List<Item> items = new ArrayList<>();
    for (JsonNode json : MAPPER.readTree(page)) {
      items.add(ItemJson.item(json, 1));
    }
    return items;
  }
}
