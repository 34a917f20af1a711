package org.throughline.cli.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.throughline.cli.json.Json;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Finding;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.report.Period;
import org.throughline.ofsted.report.VisitLetter;
import org.throughline.ofsted.sense.Said;
import org.throughline.ofsted.sense.Senses;
import org.throughline.themes.Theme;

/** What a file says as one line of JSON. What a report does not say has no member. */
final class ReportJson implements Telling {

    private final Writer out;
    private final boolean findings;

    /** @param findings whether its paragraphs are told too, and of each area the themes */
    ReportJson(Writer out, boolean findings) {
        this.out = out;
        this.findings = findings;
    }

    @Override
    public void tell(ReportFile file) throws IOException {
        var json = Json.onOneLine(out);
        json.begin('{').member("file", file.file().toString());
        if (!file.sha256().isEmpty()) {
            json.member("sha256", file.sha256());
        }
        switch (file.answer()) {
            case Answer.Report(var inspection) -> inspection(json, inspection);
            case Answer.Letter(var letter) -> letter(json, letter);
            case Answer.NotRead(var why) -> sentences(json, "problems", List.of(why));
        }
        json.end('}');
        out.write('\n');
        out.flush();
    }

    private void inspection(Json json, Inspection read) throws IOException {
        if (read.authority().value().isPresent()) {
            json.member("authority", read.authority().value().get());
        }
        json.member("framework", read.family().framework().words());
        if (read.kind().value().isPresent()) {
            json.member("kind", read.kind().value().get().words());
        }
        days(json, read.onSite().value().orElse(List.of()));
        if (read.published().value().isPresent()) {
            json.member("publishedDate", read.published().value().get().toString());
        }
        if (read.leadInspector().value().isPresent()) {
            json.member("leadInspector", read.leadInspector().value().get());
        }
        json.name("judgements").begin('{');
        for (var judgement : read.judgements()) {
            var grade = judgement.grade().value();
            if (grade.isPresent()) {
                json.member(judgement.judged().key(), grade.get().words());
            }
        }
        json.end('}');
        areas(json, "areas", read.areas());
        areas(json, "lscbAreas", read.lscbAreas());
        if (findings) {
            findings(json, read.findings());
        }
        if (read.licence().value().isPresent()) {
            json.member("licence", read.licence().value().get().words());
        }
        sentences(json, "problems", read.problems());
    }

    private static void letter(Json json, VisitLetter read) throws IOException {
        if (read.authority().value().isPresent()) {
            json.member("authority", read.authority().value().get());
        }
        if (read.kind().value().isPresent()) {
            json.member("kind", read.kind().value().get().words());
        }
        days(json, read.onSite().value().orElse(List.of()));
        var inspectors = read.inspectors().value().orElse(List.of());
        if (!inspectors.isEmpty()) {
            json.member("leadInspector", inspectors.getFirst());
        }
        sentences(json, "problems", read.problems());
    }

    private static void days(Json json, List<Period> periods) throws IOException {
        if (!periods.isEmpty()) {
            json.member("startDate", periods.getFirst().start().toString());
            json.member("endDate", periods.getLast().end().toString());
        }
        json.name("periods").begin('[');
        for (var period : periods) {
            json.next()
                    .begin('{')
                    .member("start", period.start().toString())
                    .member("end", period.end().toString())
                    .end('}');
        }
        json.end(']');
    }

    private static void findings(Json json, List<Finding> findings) throws IOException {
        json.name("findings").begin('[');
        for (var finding : findings) {
            var sense = Senses.of(finding);
            json.next()
                    .begin('{')
                    .member("number", finding.number())
                    .member("text", finding.text())
                    .member("page", finding.page())
                    .member("section", finding.section());
            json.name("polarity");
            said(json.begin('{').member("is", sense.polarity().it().words()), sense.polarity());
            themes(json, sense.themes());
            json.end('}');
        }
        json.end(']');
    }

    private static void themes(Json json, List<Said<Theme>> themes) throws IOException {
        json.name("themes").begin('[');
        for (var theme : themes) {
            said(json.next().begin('{').member("is", theme.it().words()), theme);
        }
        json.end(']');
    }

    private static void said(Json json, Said<?> said) throws IOException {
        json.member("suggested", said.isSuggested());
        sentences(json, "because", said.because());
        json.end('}');
    }

    private void areas(Json json, String name, List<Area> areas) throws IOException {
        json.name(name).begin('[');
        for (var area : areas) {
            json.next()
                    .begin('{')
                    .member("number", area.number())
                    .member("text", area.text())
                    .member("page", area.page())
                    .member("urgent", area.urgency().urgent());
            if (findings) {
                themes(json, Senses.themesOf(area));
            }
            json.end('}');
        }
        json.end(']');
    }

    private static void sentences(Json json, String name, List<String> sentences) throws IOException {
        json.name(name).begin('[');
        for (var sentence : sentences) {
            json.next().text(sentence);
        }
        json.end(']');
    }
}
