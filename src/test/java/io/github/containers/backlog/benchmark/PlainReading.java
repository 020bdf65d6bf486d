package io.github.containers.backlog.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A baseline: the same answers asked for by the JDK's client, as many at a time, and thrown away.
 * What it takes is the server's own time.
 *
 * @param url where the server is
 * @param content what it serves
 */
public record PlainReading(String url, SyntheticStore content) implements Subject {

  static final String NAME = "asking for the same answers only";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int items() {
    return content.items();
  }

  @Override
  public List<String> command(Workshop workshop) {
    return workshop.java(Reader.class, url, Integer.toString(content.repositories()));
  }

  /** Asks the server that the first argument names, for so many repositories. */
  static final class Reader {

    private static final int AT_ONCE = 12;
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final LinkedBlockingQueue<Future<?>> begun = new LinkedBlockingQueue<>();

    private Reader() {}

    public static void main(String[] arguments) throws Exception {
      Reader reader = new Reader();
      reader.owner(arguments[0]);
      for (int number = 1; number <= Integer.parseInt(arguments[1]); number++) {
        String repository = arguments[0] + "/repos/" + SyntheticStore.name(number);
        reader.begin(() -> reader.repository(repository));
      }
      for (Future<?> next = reader.begun.poll(); next != null; next = reader.begun.poll()) {
        next.get();
      }
      reader.threads.shutdown();
    }

    private void owner(String api) throws IOException, InterruptedException {
      String page = api + "/orgs/" + SyntheticStore.OWNER + "/repos?per_page=100";
      while (page != null) {
        page = next(ask(page));
      }
    }

    private void begin(Asking asking) {
      begun.add(
          threads.submit(
              () -> {
                asking.ask();
                return null;
              }));
    }

    private interface Asking {
      void ask() throws IOException, InterruptedException;
    }

    private void repository(String address) throws IOException, InterruptedException {
      ask(address);
      ask(address + "/releases?per_page=100");
      HttpResponse<byte[]> answer = ask(address + "/issues?per_page=100");
      openOf(answer, address);
      String last = lastChange(answer);
      boolean several = false;
      for (String page = next(answer); page != null; page = next(answer)) {
        answer = ask(page);
        openOf(answer, address);
        last = lastChange(answer).compareTo(last) > 0 ? lastChange(answer) : last;
        several = true;
      }
      if (several) {
        // What has changed while one was reading page by page.
        ask(address + "/issues?since=" + last + "&per_page=100");
      }
    }

    private void openOf(HttpResponse<byte[]> page, String address) {
      String open = page.headers().firstValue(SyntheticAnswers.OPEN_NUMBERS).orElse("");
      for (String number : open.isEmpty() ? new String[0] : open.split(",")) {
        begin(() -> ask(address + "/issues/" + number + "/timeline?per_page=100"));
      }
    }

    private static String lastChange(HttpResponse<byte[]> page) {
      return page.headers().firstValue(SyntheticAnswers.LAST_CHANGE).orElse("");
    }

    private static @Nullable String next(HttpResponse<byte[]> page) {
      Matcher next = NEXT.matcher(page.headers().firstValue("Link").orElse(""));
      return next.find() ? next.group(1) : null;
    }

    private HttpResponse<byte[]> ask(String address) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build();
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException(answer.statusCode() + " from " + address);
      }
      return answer;
    }
  }
}
