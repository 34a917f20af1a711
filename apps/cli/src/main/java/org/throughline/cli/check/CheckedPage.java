package org.throughline.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.checks.Kind;
import org.throughline.returns.checks.Meaning;

/**
 * A checked return as one page that needs nothing else, on the screen or on paper: by rule, then by child, with what to do
 * in plain words.
 */
final class CheckedPage {

    /** Of so many children a rule names each; the page would not open with more, and nobody would read them. */
    private static final int CHILDREN_OF_A_RULE = 1_000;

    private static final String STYLE = """
            body { font: 1.1rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem }
            h1 { font-size: 2rem; line-height: 1.2 } h2 { font-size: 1.4rem; margin-top: 2.5rem }
            a { color: #1d70b8 } a:focus { outline: 3px solid #fd0; background: #fd0; color: #0b0c0c }
            .skip { position: absolute; left: -999rem } .skip:focus { left: 1rem }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0 } caption { text-align: left; font-weight: bold }
            th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #b1b4b6 }
            td.number, th.number { text-align: right } td:has(a) { white-space: nowrap } ul { margin: 0; padding-left: 1.2rem }
            .do { border-left: .4rem solid #1d70b8; padding-left: 1rem } code { font-size: .95em; overflow-wrap: anywhere }
            @media print { body { max-width: none; font-size: 10pt } a { color: inherit; text-decoration: none } .skip { display: none }
              tr { break-inside: avoid } h2, .wrong, .do { break-after: avoid } thead { display: table-header-group } }
            """;

    private final Checked checked;
    private final Writer out;

    private CheckedPage(Checked checked, Writer out) {
        this.checked = checked;
        this.out = out;
    }

    static void write(Checked checked, Writer out) throws IOException {
        new CheckedPage(checked, out).page();
        out.flush();
    }

    private void page() throws IOException {
        var byRule = new LinkedHashMap<Meaning, List<Finding>>();
        checked.findings()
                .each(finding -> byRule.computeIfAbsent(finding.check(), _ -> new ArrayList<>())
                        .add(finding));
        var title = checked.words() + ": what was found";
        line("<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + text(title) + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>");
        line("<a class=\"skip\" href=\"#found\">Skip to what was found</a>");
        line("<header><h1>" + text(title) + "</h1>");
        line("<p>" + text(checked.file())
                + (checked.authority().isEmpty() ? "" : ", authority " + text(checked.authority()))
                + ", by the rules of the year to 31 March " + checked.year() + ".</p>");
        line("<p>" + count(checked.children(), "child", "children") + " checked: "
                + count(checked.findings().count(Kind.ERROR), "error", "errors") + ", which must be put right, and "
                + count(checked.findings().count(Kind.QUERY), "query", "queries")
                + ", which must be put right or explained.</p></header>\n<main id=\"found\">");
        lists();
        if (byRule.isEmpty()) {
            line("<p>Nothing was found.</p>");
        } else {
            summary(byRule);
            for (var rule : byRule.entrySet()) {
                rule(rule.getKey(), rule.getValue());
            }
        }
        line("</main></body></html>");
    }

    private void lists() throws IOException {
        if (!checked.remarks().isEmpty()) {
            line("<h2>What could not be read</h2><ul>");
            for (var remark : checked.remarks()) {
                line("<li>" + text(remark) + "</li>");
            }
            line("</ul>");
        }
        if (!checked.skipped().isEmpty()) {
            line("<h2>Rules that were skipped</h2><ul>");
            for (var skipped : new TreeMap<>(checked.skipped()).entrySet()) {
                line("<li>" + text(skipped.getKey() + ": " + skipped.getValue()) + ".</li>");
            }
            line("</ul>");
        }
    }

    private void summary(Map<Meaning, List<Finding>> byRule) throws IOException {
        line(
                "<table><caption>Rules by which something was found</caption><thead><tr><th scope=\"col\">Rule</th>"
                        + "<th scope=\"col\">What is wrong</th><th scope=\"col\" class=\"number\">Rows</th></tr></thead><tbody>");
        for (var rule : byRule.entrySet()) {
            var code = text(rule.getKey().code());
            line("<tr><th scope=\"row\"><a href=\"#rule-" + code + "\">" + code + "</a> "
                    + rule.getKey().kind().word()
                    + "</th><td>" + text(rule.getKey().wrong()) + "</td><td class=\"number\">"
                    + number(rule.getValue().size()) + "</td></tr>");
        }
        line("</tbody></table>");
    }

    private void rule(Meaning rule, List<Finding> findings) throws IOException {
        var code = text(rule.code());
        line("<section aria-labelledby=\"rule-" + code + "\"><h2 id=\"rule-" + code + "\">Rule " + code + ", "
                + rule.kind().word() + "</h2>");
        line("<p class=\"wrong\">" + text(rule.wrong()) + "</p><p class=\"do\"><strong>What to do:</strong> "
                + text(rule.mend()) + "</p>");
        var byChild = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.place().number(), TreeMap::new, Collectors.toList()));
        line("<table><caption>" + (byChild.containsKey(-1) ? "Where" : count(byChild.size(), "child", "children"))
                + "</caption><thead><tr><th scope=\"col\">Child</th><th scope=\"col\">Where</th></tr></thead><tbody>");
        byChild.values().stream().limit(CHILDREN_OF_A_RULE).forEach(this::child);
        line("</tbody></table>");
        if (byChild.size() > CHILDREN_OF_A_RULE) {
            line("<p>" + count(byChild.size() - CHILDREN_OF_A_RULE, "child more is", "children more are")
                    + " not named here; a table of the findings has all.</p>");
        }
        line("</section>");
    }

    private void child(List<Finding> findings) {
        var place = findings.getFirst().place();
        var who = place.number() < 0
                ? "-"
                : (place.child().isEmpty() ? "No identifier" : text(place.child())) + ", " + number(place.number())
                        + (place.element().isEmpty() ? " in the table" : " in the file");
        try {
            line("<tr><th scope=\"row\">" + who + "</th><td><ul>");
            for (var finding : findings) {
                line("<li>" + text(checked.inWords().apply(finding.place()))
                        + (finding.fields().isEmpty()
                                ? ""
                                : ": <code>" + text(finding.fields().replace("|", ", ")) + "</code>")
                        + "</li>");
            }
            line("</ul></td></tr>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void line(String html) throws IOException {
        out.write(html);
        out.write('\n');
    }

    private static String count(long count, String one, String more) {
        return number(count) + " " + (count == 1 ? one : more);
    }

    private static String number(long number) {
        return Amount.of(number);
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
