package org.throughline.cli.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.throughline.cli.json.Json;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.report.Period;
import org.throughline.ofsted.report.VisitLetter;

/** What a file says as one line of JSON. What a report does not say has no member. */
final class ReportJson implements Telling {

    private final Writer out;

    ReportJson(Writer out) {
        this.out = out;
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

    private static void inspection(Json json, Inspection read) throws IOException {
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

    private static void areas(Json json, String name, List<Area> areas) throws IOException {
        json.name(name).begin('[');
        for (var area : areas) {
            json.next()
                    .begin('{')
                    .member("number", area.number())
                    .member("text", area.text())
                    .member("page", area.page())
                    .member("urgent", area.urgency().urgent())
                    .end('}');
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
