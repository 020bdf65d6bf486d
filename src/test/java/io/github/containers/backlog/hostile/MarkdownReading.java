package io.github.containers.backlog.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as GitHub makes a page of it: tables, strikethrough and links as GFM has them, and then
 * mentions and references in what is text.
 *
 * @see <a
 *     href="https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls">Autolinked
 *     references and URLs</a>
 */
public final class MarkdownReading {

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          // It takes more for a mail address than GitHub does; that is looked for below.
          AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  /** What notifies somebody, or leaves a note somewhere else. */
  private static final Pattern FIRES =
      Pattern.compile(
          "(?<![\\p{Alnum}_`/])@[A-Za-z0-9]"
              + "|#[0-9]"
              + "|(?<![\\p{Alnum}_])[Gg][Hh]-[0-9]"
              + "|(?i:https?://|ftp://|(?<![\\p{Alnum}])www\\.[a-z0-9])"
              + "|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w");

  private final List<String> elements = new ArrayList<>();
  private final List<String> fired = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();

  private MarkdownReading() {}

  /** What a page is made of this document. */
  public static MarkdownReading of(String markdown) {
    MarkdownReading reading = new MarkdownReading();
    PARSER.parse(markdown).accept(reading.new Walk());
    return reading;
  }

  /** Its elements in their order, text aside; of a row how many cells it has. */
  public List<String> elements() {
    return elements;
  }

  /** What is mentioned, referred to or linked in its text without a link of its own. */
  public List<String> fired() {
    return fired;
  }

  /** Where its links lead. */
  public List<String> links() {
    return links;
  }

  /** What its tables' cells say. */
  public List<String> cells() {
    return cells;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak part) {
            text.append('\n');
          }
        });
    return text.toString();
  }

  private final class Walk extends AbstractVisitor {

    @Override
    protected void visitChildren(Node parent) {
      String name = parent.getClass().getSimpleName();
      if (parent instanceof TableRow) {
        long count = 0;
        for (Node cell = parent.getFirstChild(); cell != null; cell = cell.getNext()) {
          count++;
        }
        name += " of " + count;
      }
      elements.add(name);
      super.visitChildren(parent);
      lookAt(parent);
    }

    /** Text in a row of inline nodes; what GitHub looks through as one. */
    private void lookAt(Node parent) {
      StringBuilder run = new StringBuilder();
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        run.append(child instanceof Text text ? text.getLiteral() : "\u0001");
      }
      FIRES.matcher(run).results().map(it -> it.group() + " in " + run).forEach(fired::add);
    }

    @Override
    public void visit(Text text) {
      // What it says is looked through where it stands.
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      elements.add("Link");
    }

    @Override
    public void visit(Code code) {
      elements.add("Code");
    }

    @Override
    public void visit(FencedCodeBlock code) {
      elements.add("FencedCodeBlock");
    }

    @Override
    public void visit(HtmlInline html) {
      elements.add("HtmlInline " + html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      elements.add("HtmlBlock " + html.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell cell) {
        cells.add(text(cell));
      }
      super.visit(node);
    }
  }
}
