package org.throughline.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import org.throughline.cli.json.Json;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.checks.Kind;
import org.throughline.returns.checks.Meaning;

/** A checked return as JSON: what was checked, what could not be, what the rules mean, and every finding. */
final class CheckedJson {

    private CheckedJson() {}

    static void write(Checked checked, Writer out) throws IOException {
        var json = Json.inLines(out);
        json.begin('{')
                .member("return", checked.words())
                .member("file", checked.file())
                .member("authority", checked.authority())
                .member("year", checked.year())
                .member("children", checked.children())
                .member("complete", checked.complete())
                .member("errors", checked.findings().count(Kind.ERROR))
                .member("queries", checked.findings().count(Kind.QUERY));
        json.name("skipped").begin('[');
        for (var skipped : checked.skipped().entrySet()) {
            json.next().begin('{').member("rule", skipped.getKey()).member("why", skipped.getValue());
            json.end('}');
        }
        json.end(']').name("remarks").begin('[');
        for (var remark : checked.remarks()) {
            json.next().text(remark);
        }
        json.end(']').name("rules").begin('[');
        var rules = new LinkedHashSet<Meaning>();
        checked.findings().each(finding -> rules.add(finding.check()));
        for (var rule : rules) {
            json.next()
                    .begin('{')
                    .member("rule", rule.code())
                    .member("type", rule.kind().word())
                    .member("wrong", rule.wrong())
                    .member("mend", rule.mend())
                    .end('}');
        }
        json.end(']').name("findings").begin('[');
        checked.findings().each(finding -> write(finding, json));
        json.end(']').end('}');
        out.write('\n');
        out.flush();
    }

    private static void write(Finding finding, Json json) {
        try {
            var place = finding.place();
            json.next().begin('{').member("rule", finding.check().code()).member("table", place.table());
            if (place.number() >= 0) {
                json.member("number", place.number());
            }
            json.member("child", place.child()).member("element", place.element());
            json.name("fields").begin('[');
            if (!finding.fields().isEmpty()) {
                for (var field : finding.fields().split("\\|", -1)) {
                    json.next().text(field);
                }
            }
            json.end(']').end('}');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
