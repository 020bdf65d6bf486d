package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Right answers to all questions, as the fake gives them. */
public final class Book {

  private static final String MAINTAINERS = "| Name | GitHub |\n| --- | --- |\n| Mia | mia |\n";

  private final Map<String, Reply> replies = new HashMap<>();
  private final Transport network = new JdkTransport();
  private final String key;

  /** Asks the fake everything. */
  public Book() {
    try (FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T12:00:00Z")).unwatched()) {
      FakeRepository podman = github.repository("containers/podman");
      Answers.fill(podman);
      podman.number(2).by("mheon").unlocked();
      podman.file("MAINTAINERS.md", MAINTAINERS);
      key = github.app().installAt("containers").key();
      for (Asked asked : Asked.values()) {
        asked.of(new MadeUp(request -> recorded(asked, request, github.url()), key));
      }
    }
  }

  private Response recorded(Asked asked, Request request, String url) throws IOException {
    if (isFirstGuess(asked, request)) {
      return Reply.NOTHING.response();
    }
    String there = request.uri().toString().replace(MadeUp.ROOT.toString(), url);
    Response answer = network.send(request.to(URI.create(there)));
    String body = new String(answer.body(), UTF_8).replace(url, MadeUp.ROOT.toString());
    Map<String, String> headers = Map.of("Date", answer.header("Date").orElse(Answers.DATE));
    Reply reply = new Reply(answer.status(), headers, body.getBytes(UTF_8));
    replies.put(key(request), reply);
    return reply.response();
  }

  /** Whose repositories a user has is asked only where no organization has that name. */
  private static boolean isFirstGuess(Asked asked, Request request) {
    return asked == Asked.USERS && request.uri().getPath().equals(Asked.OWNED.path());
  }

  private static String key(Request request) {
    return request.method() + " " + request.uri().getPath();
  }

  /** The right answer. */
  public Reply right(Asked asked) {
    return replies.getOrDefault(asked.method() + " " + asked.path(), Reply.NOTHING);
  }

  /** A GitHub that answers this question so, and all others rightly. */
  public MadeUp saying(Asked asked, Reply answer) {
    return new MadeUp(new Saying(asked, answer), key);
  }

  /** Ends what never stops asking. */
  private final class Saying implements Transport {

    private static final int MOST_REQUESTS = 300;

    private final Asked asked;
    private final Reply answer;
    private int requests;

    Saying(Asked asked, Reply answer) {
      this.asked = asked;
      this.answer = answer;
    }

    @Override
    public Response send(Request request) {
      if (++requests > MOST_REQUESTS) {
        throw new IllegalStateException("it asks " + asked + " without end");
      }
      boolean meant = key(request).equals(asked.method() + " " + asked.path());
      if (meant) {
        return answer.response();
      }
      return isFirstGuess(asked, request)
          ? Reply.NOTHING.response()
          : replies.getOrDefault(key(request), Reply.NOTHING).response();
    }
  }
}
