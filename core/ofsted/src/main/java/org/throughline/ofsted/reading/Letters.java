package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Passage;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Kind;
import org.throughline.ofsted.report.Period;
import org.throughline.ofsted.report.Quote;
import org.throughline.ofsted.report.Stated;
import org.throughline.ofsted.report.Stated.Absent;
import org.throughline.ofsted.report.Stated.Printed;
import org.throughline.ofsted.report.VisitLetter;

/** Letters about visits: heading, ordinal, days and inspectors, from words that are known only from general knowledge. */
final class Letters {

    private static final String UNVERIFIED =
            "The layout of such letters is known only from general knowledge; look at every value beside the letter.";
    private static final Pattern MONITORING = Pattern.compile(
            "(?im)^(?:report\\s+on\\s+the\\s+)?(?:\\w+\\s+)?monitoring\\s+visit\\s+(?:of|to)\\s+(.{2,80}?)(?:\\s+local\\s+authority)?(?:\\s+(?:council\\s+)?children['\u2018\u2019]s\\s+(?:social\\s+care\\s+)?services)?\\s*$");
    private static final Pattern FOCUSED = Pattern.compile(
            "(?im)^focused\\s+visit\\s+(?:of|to)\\s+(.{2,80}?)(?:\\s+local\\s+authority)?(?:\\s+children['\u2018\u2019]s\\s+(?:social\\s+care\\s+)?services)?\\s*$");
    private static final Pattern JOINT = Pattern.compile(
            "(?im)^joint\\s+targeted\\s+area\\s+inspection\\s+(?:of|in)\\s+(?:the\\s+multi-agency.{0,120}?\\s+in\\s+)?(.{2,80}?)\\s*$",
            Pattern.DOTALL);
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Pattern ORDINAL =
            Pattern.compile("(?i)\\b(" + String.join("|", ORDINALS) + ")\\s+(?:ILACS\\s+)?monitoring\\s+visit");
    private static final Pattern DAYS = Pattern.compile(
            "(?i)(?:monitoring|focused)\\s+visit\\s+(?:to|of)\\s+[^.]{2,120}?\\s+on\\s+(\\d{1,2}[^.]{3,60}?\\d{4})",
            Pattern.DOTALL);
    private static final Pattern INSPECTORS = Pattern.compile(
            "(?i)(?:the\\s+(?:visit\\s+was\\s+carried\\s+out\\s+by|inspectors\\s+were|inspector\\s+was)|lead\\s+inspectors?\\s*:|inspectors?\\s*:)\\s*([^.]{4,160})",
            Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(",\\s*|\\s+and\\s+");

    private Letters() {}

    static Optional<VisitLetter> read(Prose prose) {
        var cover = prose.pages(1, 1);
        return heading(cover, MONITORING, Kind.MONITORING_VISIT)
                .or(() -> heading(cover, FOCUSED, Kind.FOCUSED_VISIT))
                .or(() -> heading(cover, JOINT, Kind.JOINT_TARGETED_AREA_INSPECTION))
                .map(heading -> letter(prose, cover, heading));
    }

    private record Heading(Kind kind, Passage.Found found) {}

    private static Optional<Heading> heading(Passage cover, Pattern pattern, Kind kind) {
        return cover.find(pattern).map(found -> new Heading(kind, found));
    }

    private static VisitLetter letter(Prose prose, Passage cover, Heading heading) {
        var quote = new Quote(heading.found().page(), heading.found().words());
        return new VisitLetter(
                new Printed<>(heading.kind(), quote),
                new Printed<>(heading.found().group(1), quote),
                heading.kind() == Kind.MONITORING_VISIT ? ordinal(cover) : OptionalInt.empty(),
                onSite(prose, cover),
                inspectors(cover),
                List.of(UNVERIFIED));
    }

    private static OptionalInt ordinal(Passage cover) {
        return cover.find(ORDINAL)
                .map(found -> OptionalInt.of(ORDINALS.indexOf(found.group(1).toLowerCase(java.util.Locale.ROOT)) + 1))
                .orElseGet(OptionalInt::empty);
    }

    private static Stated<List<Period>> onSite(Prose prose, Passage cover) {
        var labelled = Cover.onSite(prose);
        if (labelled.value().isPresent()) {
            return labelled;
        }
        return cover.find(DAYS)
                .flatMap(found -> {
                    var periods = Days.periods(Words.tidy(found.group(1)));
                    return periods.isEmpty()
                            ? Optional.<Stated<List<Period>>>empty()
                            : Optional.of(new Printed<>(periods, new Quote(found.page(), found.words())));
                })
                .orElseGet(() -> new Absent<>("No days of the visit could be read."));
    }

    private static Stated<List<String>> inspectors(Passage cover) {
        return cover.find(INSPECTORS)
                .map(found -> {
                    var names = new ArrayList<String>();
                    for (var part : BETWEEN.split(found.group(1))) {
                        names.addAll(LeadInspector.names(part));
                    }
                    return new Printed<>(List.copyOf(names), new Quote(found.page(), found.words()));
                })
                .filter(it -> !it.it().isEmpty())
                .<Stated<List<String>>>map(it -> it)
                .orElseGet(() -> new Absent<>("No inspectors were found by name."));
    }
}
