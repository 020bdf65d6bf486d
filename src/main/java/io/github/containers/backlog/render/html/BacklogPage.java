package io.github.containers.backlog.render.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.containers.backlog.report.finding.Briefing;
import java.io.IOException;
import java.io.StringWriter;

/**
 * A briefing as one page that needs nothing else: no network, no other file, no script to be read.
 */
public final class BacklogPage {

  private BacklogPage() {}

  /**
   * Writes it. The caller encodes in UTF-8, and closes.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Briefing briefing, Appendable out) throws IOException {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    StringWriter text = new StringWriter();
    TemplateOutput html = new WriterOutput(text);
    engine.render("page.jte", new Page(briefing, Assets.load()), html);
    out.append(text.getBuffer());
  }
}
