package org.throughline.web.improvement.inspections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.report.Kind;
import org.throughline.ofsted.report.Licence;
import org.throughline.ofsted.report.Outcome;
import org.throughline.ofsted.report.Paragraph;
import org.throughline.ofsted.report.Period;
import org.throughline.ofsted.report.Stated;
import org.throughline.ofsted.report.VisitLetter;
import org.throughline.web.improvement.inspections.Reading.Agreement;
import org.throughline.web.improvement.inspections.Reading.Checked;
import org.throughline.web.improvement.inspections.Reading.Judgement;
import org.throughline.web.improvement.inspections.Reading.Value;
import org.throughline.web.improvement.inspections.Reports.Guess;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;

/** Keeps what was read of a report or letter as rows of the register. */
@Component
class ReportRows {

    private static final List<String> ORDINALS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth");

    private final Documents documents;
    private final Readings readings;
    private final AreaLists areas;
    private final Passages passages;
    private final People people;
    private final Changes changes;

    ReportRows(
            Documents documents,
            Readings readings,
            AreaLists areas,
            Passages passages,
            People people,
            Changes changes) {
        this.documents = documents;
        this.readings = readings;
        this.areas = areas;
        this.passages = passages;
        this.people = people;
        this.changes = changes;
    }

    void keep(Actor who, UUID event, UUID document, Inspection read) {
        documents.read(who, event, document);
        changes.note(who, event, "Registered", "", "read from its report");
        readings.keep(
                new Reading(
                        event,
                        Optional.of(document),
                        read.family().words(),
                        changes.now().toInstant(),
                        values(read),
                        read.checks().stream().map(ReportRows::checked).toList(),
                        read.problems()),
                read.judgements().stream()
                        .map(judgement -> judgement(event, judgement))
                        .toList());
        read.areas().forEach(area -> areas.keep(event, false, area, Suggested.of(area)));
        read.lscbAreas().forEach(area -> areas.keep(event, true, area, Suggested.of(area)));
        int place = 0;
        for (var finding : read.findings()) {
            passages.keep(event, ++place, finding, Suggested.of(finding));
        }
        if (read.leadInspector() instanceof Stated.Printed<String>(var name, var quote)) {
            people.read(event, "Lead inspector", name, quote.page());
        }
    }

    void keep(Actor who, UUID event, Optional<UUID> document, VisitLetter letter, List<Paragraph> words) {
        document.ifPresent(it -> documents.read(who, event, it));
        changes.note(who, event, "Registered", "", "read from a letter");
        readings.keep(
                new Reading(
                        event, document, "", changes.now().toInstant(), values(letter), List.of(), letter.problems()),
                List.of());
        passages.keep(event, words, document.isEmpty());
        if (letter.inspectors() instanceof Stated.Printed<List<String>>(var names, var quote)) {
            names.forEach(name -> people.read(event, "Inspector", name, document.isEmpty() ? 0 : quote.page()));
        }
    }

    void keepPasted(Actor who, UUID event, Optional<VisitLetter> letter, List<Paragraph> words) {
        if (letter.isPresent()) {
            keep(who, event, Optional.empty(), letter.get(), words);
        } else {
            changes.note(who, event, "Registered", "", "with the words that were pasted");
            passages.keep(event, words, true);
        }
    }

    static Guess guess(Inspection read) {
        var kind = read.kind().value();
        return new Guess(
                kind.map(EventKind::of),
                kind.map(ReportRows::title).orElse("Inspection of children’s services"),
                read.authority().value().orElse(""),
                OptionalInt.empty());
    }

    static Guess guess(VisitLetter letter) {
        var kind = letter.kind().value();
        var title = kind.map(ReportRows::title).orElse("");
        int ordinal = letter.ordinal().orElse(0);
        return new Guess(
                kind.map(EventKind::of),
                ordinal > 0 && ordinal <= ORDINALS.size()
                        ? ORDINALS.get(ordinal - 1) + " " + title.toLowerCase(Locale.ROOT)
                        : title,
                letter.authority().value().orElse(""),
                letter.ordinal());
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case LOOKED_AFTER_CHILDREN -> "Inspection of services for looked after children";
            case INSPECTION, INSPECTION_AND_REVIEW, STANDARD -> "Inspection of children’s services";
            case SHORT -> "Short inspection of children’s services";
            case REINSPECTION, REINSPECTION_AND_REVIEW -> "Re-inspection of children’s services";
            case REVIEW -> "Review of the safeguarding children board";
            case MONITORING_VISIT -> "Monitoring visit";
            case FOCUSED_VISIT -> "Focused visit";
            case JOINT_TARGETED_AREA_INSPECTION -> "Joint targeted area inspection";
        };
    }

    private static List<Value> values(Inspection read) {
        return List.of(
                value("Authority", read.authority(), Function.identity()),
                value("Ofsted’s number of the authority (URN)", read.urn(), Function.identity()),
                value("Kind", read.kind(), kind -> capital(kind.words())),
                value("Days on site", read.onSite(), ReportRows::days),
                value("Published", read.published(), Days::inWords),
                value("Lead inspector", read.leadInspector(), Function.identity()),
                value("Terms for using it again", read.licence(), ReportRows::terms));
    }

    private static List<Value> values(VisitLetter letter) {
        var values = new ArrayList<>(List.of(
                value("Kind", letter.kind(), kind -> capital(kind.words())),
                value("Authority", letter.authority(), Function.identity()),
                value("Days of the visit", letter.onSite(), ReportRows::days),
                value("Inspectors", letter.inspectors(), names -> String.join(", ", names))));
        return List.copyOf(values);
    }

    static String days(List<Period> periods) {
        return periods.stream()
                .map(it -> it.start().equals(it.end())
                        ? Days.inWords(it.start())
                        : Days.inWords(it.start()) + " to " + Days.inWords(it.end()))
                .collect(Collectors.joining(", and "));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String terms(Licence licence) {
        return switch (licence) {
            case OPEN_GOVERNMENT -> "Open Government Licence";
            case NON_COMMERCIAL_EDUCATIONAL -> "for non-commercial educational purposes";
            case NON_COMMERCIAL -> "for non-commercial purposes";
        };
    }

    private static <T> Value value(String name, Stated<T> stated, Function<T, String> words) {
        return switch (stated) {
            case Stated.Printed<T>(var it, var quote) ->
                new Value(name, words.apply(it), quote.page(), quote.words(), "", "");
            case Stated.Concluded<T>(var it, var basis) -> new Value(name, words.apply(it), 0, "", basis, "");
            case Stated.Absent<T>(var why) -> new Value(name, "", 0, "", "", why);
        };
    }

    private static Checked checked(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Agreed(var check) -> new Checked(check.words(), Agreement.AGREED, "");
            case Outcome.Disagreed(var check, var words) -> new Checked(check.words(), Agreement.DISAGREED, words);
            case Outcome.NotAsked(var check) -> new Checked(check.words(), Agreement.NOT_ASKED, "");
        };
    }

    private static Judgement judgement(UUID event, org.throughline.ofsted.report.Judgement read) {
        return switch (read.grade()) {
            case Stated.Printed<org.throughline.ofsted.report.Grade>(var grade, var quote) ->
                new Judgement(event, read.judged(), read.label(), Optional.of(grade), quote.page(), quote.words(), "");
            case Stated.Concluded<org.throughline.ofsted.report.Grade>(var grade, var basis) ->
                new Judgement(event, read.judged(), read.label(), Optional.of(grade), 0, basis, "");
            case Stated.Absent<org.throughline.ofsted.report.Grade>(var why) ->
                new Judgement(event, read.judged(), read.label(), Optional.empty(), 0, "", why);
        };
    }
}
